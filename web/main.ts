import './styles/fonts.css';
import { adoptStyles } from './app/adopt-styles.ts';
import './app/app-root.ts';

adoptStyles(document);
