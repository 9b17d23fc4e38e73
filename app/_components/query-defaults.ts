/** How files are fetched: once, kept for as long as the page is open, tried twice, never asked for again by themselves. */
export const queryDefaults = {
  staleTime: Infinity,
  gcTime: Infinity,
  retry: 1,
  retryDelay: 500,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  networkMode: "always",
} as const;
