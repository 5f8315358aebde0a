/** What those share who keep results of rules up to date and log them: members of segments, stages of customers. */
package org.clientele.rules.internal.kept;
