/**
 * The columns, how they are built and how they follow the store. Tables are immutable: one thread makes them, all
 * others read them.
 */
package org.clientele.facts.internal;
