/** Columns that decision tables of the shipped schemes read: how recently, how often and how much customers buy. */
package org.clientele.customers.internal.activity;
