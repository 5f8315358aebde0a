/**
 * Components behind the API.
 */
package org.clientele.ui.internal;
