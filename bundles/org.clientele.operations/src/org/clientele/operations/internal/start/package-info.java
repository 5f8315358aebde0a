/** What the start scripts ask Java before the platform runs: nothing here uses more than the JDK. */
package org.clientele.operations.internal.start;
