import type { HazardMotion } from '#domain/hazard';
import { CASE_NODE, type FormClass, formFor } from '../../../http/forms/form';
import { registerForms } from '../../../http/forms/form-registry';
import {
  ClockDto,
  ObjectDto,
  OversightDto,
  ProposeClosureDto,
  ProposeListingDto,
  ProposeVoidDto,
  RecordSupervisionDto,
  RequestExtensionDto,
  OversightLetterDto,
  SupplementMeasureDto,
  SuspendProductionDto,
} from './motion.form';

/** Form of each motion of the hazard loop; taking back (撤回) is the kernel's and has no fields. */
const HAZARD_MOTION_FORMS: Readonly<Record<Exclude<HazardMotion, 'takeBack'>, FormClass>> = {
  requestExtension: RequestExtensionDto,
  object: ObjectDto,
  recordSupervision: RecordSupervisionDto,
  supplementMeasure: SupplementMeasureDto,
  issueSupervisionLetter: OversightLetterDto,
  holdInterview: OversightDto,
  putOnAgenda: OversightDto,
  proposeVoid: ProposeVoidDto,
  proposeListing: ProposeListingDto,
  suspendProduction: SuspendProductionDto,
  proposeClosure: ProposeClosureDto,
  pauseClock: ClockDto,
  resumeClock: ClockDto,
};

registerForms(
  'hazard',
  Object.entries(HAZARD_MOTION_FORMS).map(([act, form]) => formFor({ node: CASE_NODE, act, form })),
);
