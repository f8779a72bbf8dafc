import { type PayOrder, presentOrder } from '#domain/payment';
import type { PaymentCase } from '../asking';

/** The order under way with what is new of it. */
export function setOrder(c: PaymentCase, patch: Partial<PayOrder>): void {
  const order = presentOrder(c.facts);
  if (!order) return;
  c.set({ orders: c.facts.orders.map((one) => (one === order ? { ...one, ...patch } : one)) });
}
