/**
 * The navigator: all customers, segments, tiers, recently opened ones, and what other bundles contribute.
 */
package org.clientele.ui.customers.internal.navigator;
