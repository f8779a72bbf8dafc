import act from './act.json';
import app from './app.json';
import caseFile from './case-file.json';
import forms from './forms.json';
import inbox from './inbox.json';
import problem from './problem.json';
import signIn from './sign-in.json';
import standIn from './stand-in.json';

export const zhCn = { act, app, caseFile, forms, inbox, problem, signIn, standIn };
