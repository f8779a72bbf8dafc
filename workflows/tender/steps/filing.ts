import { type FileContractForm, type PublishContractForm } from '#domain/tender';
import { ask, type TenderCase } from '../asking';

/** 公开备案: the contract is made public and a copy goes to finance, each on its own clock from the signature. */
export async function filing(c: TenderCase): Promise<string> {
  const startAt = c.facts.contract?.signedAt ?? c.now;
  await Promise.all([publish(c, startAt), file(c, startAt)]);
  c.stage('filed');
  return 'filed';
}

async function publish(c: TenderCase, startAt: string): Promise<void> {
  const { at } = await c.ask<{ publish: PublishContractForm }>(
    ask(c, 'publishContract', 'buyer', { startAt }),
  );
  if (c.facts.contract) c.set({ contract: { ...c.facts.contract, publishedAt: at } });
}

async function file(c: TenderCase, startAt: string): Promise<void> {
  const { form, at } = await c.ask<{ receive: FileContractForm }>(
    ask(c, 'fileContract', 'financeClerk', { startAt }),
  );
  const { receiptNo } = form;
  if (c.facts.contract) c.set({ contract: { ...c.facts.contract, receiptNo, filedAt: at } });
}
