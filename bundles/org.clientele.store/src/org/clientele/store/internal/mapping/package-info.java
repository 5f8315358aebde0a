/**
 * How Ecore classes lie in tables: one table for each hierarchy of aggregates and one for each hierarchy of contained
 * classes. Immutable once built.
 */
package org.clientele.store.internal.mapping;
