/** OpenPGP signatures as p2 keeps them in the index of artifacts, and whom this installation trusts. */
package org.clientele.update.internal.signatures;
