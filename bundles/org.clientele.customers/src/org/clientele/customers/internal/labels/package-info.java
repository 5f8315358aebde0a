/** Names of the model in the user's language. */
package org.clientele.customers.internal.labels;
