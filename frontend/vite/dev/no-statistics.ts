/** In the place of Vaadin's usage statistics, which would report from a developer's browser. */
export const usageStatistics = () => undefined;
