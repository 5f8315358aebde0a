/** How texts are compared: folded letters, words, readings of Chinese characters, and where they lie in the original. */
package org.clientele.identity.internal.text;
