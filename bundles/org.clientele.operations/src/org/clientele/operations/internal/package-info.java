/** The life of an installation: health, provisioning, roles, backups, logs and support. */
package org.clientele.operations.internal;
