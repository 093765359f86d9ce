/** Under what terms anything leaves the map, and whom it credits. */
export const CREDITS = '© OpenStreetMap contributors, GeoNames, Global Energy Monitor, Natural Earth, NOAA';
export const LICENCE_NAME = 'Open Database License (ODbL) 1.0';
export const LICENCE_URL = 'https://opendatacommons.org/licenses/odbl/1-0/';
export const ATTRIBUTION = `${CREDITS}. Data under the ${LICENCE_NAME}.`;
