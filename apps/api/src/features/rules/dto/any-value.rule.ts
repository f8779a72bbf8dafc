import { ValidateBy } from 'class-validator';

const DEPTH_MAX = 8;
const TEXT_MAX = 20_000;

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

/** A JSON value of a policy row: given, not deep, not long. What it must hold, the reader of its key says. */
export const AnyValue = (): PropertyDecorator =>
  ValidateBy({
    name: 'anyValue',
    validator: {
      validate: (value: unknown): boolean =>
        value !== undefined &&
        value !== null &&
        depthOf(value) <= DEPTH_MAX &&
        JSON.stringify(value).length <= TEXT_MAX,
      defaultMessage: () => '须填写，且不得过长或者层次过深',
    },
  });
