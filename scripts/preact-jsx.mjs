// What <div> and <></> become in the pages.
export { Fragment as jsxGroup, h as jsxNode } from 'preact';
