import act from './act.json';
import assignments from './assignments.json';
import meetings from './meetings.json';
import app from './app.json';
import caseFile from './case-file.json';
import enterprise from './enterprise.json';
import forms from './forms.json';
import inbox from './inbox.json';
import ledger from './ledger.json';
import problem from './problem.json';
import rules from './rules.json';
import signIn from './sign-in.json';
import standIn from './stand-in.json';
import views from './views.json';
import wall from './wall.json';

export const zhCn = {
  act,
  assignments,
  meetings,
  app,
  caseFile,
  enterprise,
  forms,
  inbox,
  ledger,
  problem,
  rules,
  signIn,
  standIn,
  views,
  wall,
};
