/** Who is in which stage: rules played through valid time, kept up day by day, and the log of it. */
package org.clientele.lifecycle.internal.stage;
