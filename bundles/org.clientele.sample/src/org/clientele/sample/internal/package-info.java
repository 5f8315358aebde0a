/** The sample data, brought over the same services that a user's files go through. */
package org.clientele.sample.internal;
