/** Results as text: tables that know the width of Chinese, progress lines, JSON. */
package org.clientele.cli.internal.output;
