/** The page of a project's channels, or of the workspace's own alarm channels. */
export const targetsUrl = (slug?: string): string => (slug ? `/projects/${slug}/channels` : "/workspace/channels");
