/**
 * The tables as they lie in a database: made from the model, brought up to date by numbered steps.
 */
package org.clientele.store.internal.schema;
