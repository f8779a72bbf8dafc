import { Module } from '@nestjs/common';
import { EventsController } from './events.controller';
import { DatabaseSignals, LiveSignals } from './live-signals';

@Module({
  controllers: [EventsController],
  providers: [{ provide: LiveSignals, useClass: DatabaseSignals }],
})
export class EventsModule {}
