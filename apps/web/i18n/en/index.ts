import act from './act.json';
import app from './app.json';
import caseFile from './case-file.json';
import forms from './forms.json';
import inbox from './inbox.json';
import problem from './problem.json';
import signIn from './sign-in.json';
import standIn from './stand-in.json';
import titles from './terms.json';

export const en = { act, app, caseFile, forms, inbox, problem, signIn, standIn };

/** Titles of the rules in English, by their Chinese. */
export const terms: Readonly<Record<string, string>> = titles;
