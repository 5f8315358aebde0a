/**
 * The provisioning file: where it lies, what it may say, what is wrong with it, and its preferences brought into force.
 */
package org.clientele.operations.internal.provisioning;
