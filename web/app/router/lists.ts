/** The page that shows what a request of the API lists: pages are called as the API's resources are. */
export const pageOfRequest = (request: string): string => request.replace(/^\/api/, '')
