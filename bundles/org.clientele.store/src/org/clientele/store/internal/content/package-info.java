/**
 * The contents of attachments: files beside the database, each once, encrypted with keys that belong to parties.
 */
package org.clientele.store.internal.content;
