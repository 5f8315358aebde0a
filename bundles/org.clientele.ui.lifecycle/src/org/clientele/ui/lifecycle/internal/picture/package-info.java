/**
 * Pictures of the life cycle: cohorts as a heat map, curves of survival, and the flow of customers between stages. Figures
 * and scenes are plain values that need no display; views compute them in the background.
 */
package org.clientele.ui.lifecycle.internal.picture;
