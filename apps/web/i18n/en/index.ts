import act from './act.json';
import assignments from './assignments.json';
import meetings from './meetings.json';
import app from './app.json';
import capture from './capture.json';
import caseFile from './case-file.json';
import enterprise from './enterprise.json';
import forms from './forms.json';
import imports from './imports.json';
import inbox from './inbox.json';
import ledger from './ledger.json';
import problem from './problem.json';
import rules from './rules.json';
import signIn from './sign-in.json';
import standIn from './stand-in.json';

import assignment from './terms/assignment.json';
import budget from './terms/budget.json';
import hazard from './terms/hazard.json';
import payment from './terms/payment.json';
import kernel from './terms/kernel.json';
import tender from './terms/tender.json';
import meeting from './terms/meeting.json';
import policyChange from './terms/policy-change.json';
import views from './views.json';
import wall from './wall.json';

export const en = {
  act,
  assignments,
  meetings,
  app,
  capture,
  caseFile,
  enterprise,
  forms,
  imports,
  inbox,
  ledger,
  problem,
  rules,
  signIn,
  standIn,
  views,
  wall,
};

/** Titles of the rules in English, by their Chinese. */
export const terms: Readonly<Record<string, string>> = {
  ...tender,
  ...budget,
  ...payment,
  ...kernel,
  ...hazard,
  ...assignment,
  ...meeting,
  ...policyChange,
};
