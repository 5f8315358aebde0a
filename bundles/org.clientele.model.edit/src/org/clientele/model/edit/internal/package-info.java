/**
 * How labels and icons are made.
 */
package org.clientele.model.edit.internal;
