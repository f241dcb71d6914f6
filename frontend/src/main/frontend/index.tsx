import { createRoot } from 'react-dom/client';
import { App } from './app';
import { registerServiceWorker } from './shared/offline/service-worker';
import './styles/tokens.css';
import './styles/base.css';
import './styles/vaadin.css';
import './styles/print.css';

const outlet = document.getElementById('outlet');
if (outlet !== null) {
  createRoot(outlet).render(<App />);
}
registerServiceWorker();
