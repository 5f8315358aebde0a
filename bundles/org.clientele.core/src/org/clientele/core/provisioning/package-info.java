/**
 * What IT sets for all installations: store, update sites, preferences, features, roles, branding; what is locked.
 *
 * <p>Read once at start; values are immutable. All methods may be called from any thread.
 *
 * @since 1.0
 */
package org.clientele.core.provisioning;
