/**
 * What is wrong with contributions of bundles: who failed, at what, with which consequence and remedy.
 *
 * <p>A failing contribution disables itself only. All methods may be called from any thread.
 *
 * @since 1.0
 */
package org.clientele.core.health;
