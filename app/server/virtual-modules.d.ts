/** Made by Remix's Vite plugin: the routes, as the request handler wants them. */
declare module "virtual:remix/server-build";
