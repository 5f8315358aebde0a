/** What is decided about declining customers, and what comes of it [L02, P13]. */
package org.clientele.lifecycle.internal.cases;
