import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { currentPreference } from './app/preferences';
import { startI18n } from './i18n';
import { setUpClient } from './transport/client';
import './ui/app.css';

const root = document.querySelector('#root');
if (!root) throw new Error('the page has no place for the workbench');

setUpClient();
void startI18n(currentPreference().language).then(() => createRoot(root).render(<App />));
