/** The grid of countries that ships: 15 kB that the first map doesn't need, so import it lazily there. */
import grid from 'virtual:country-grid';
import { CountryGrid } from '../../atlas/country-grid';

export const countryGrid = new CountryGrid(grid);
