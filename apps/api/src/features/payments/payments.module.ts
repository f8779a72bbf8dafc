import { Module } from '@nestjs/common';
import './payment.forms';

/** 付款. */
@Module({})
export class PaymentsModule {}
