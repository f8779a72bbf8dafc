/** Topic of the messages that start the cases of an import. The worker's relay hands them to its handler by this name. */
export const START_HAZARD_TOPIC = 'startHazard';
