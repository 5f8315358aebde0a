/** Money, authority and need, and what follows from them [Q01-Q03, C21, C23]. */
package org.clientele.customers.internal.qualification;
