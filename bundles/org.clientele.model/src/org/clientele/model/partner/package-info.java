/**
 * Classes of partners that the store keeps: read from a text of Ecore, without generated code and without the
 * implementation of our own classes. Safe for any thread.
 *
 * @since 1.0
 */
package org.clientele.model.partner;
