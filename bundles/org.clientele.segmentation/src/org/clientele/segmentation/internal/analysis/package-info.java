/** Segments compared with each other, with all others and with themselves on another day; customers by two schemes. */
package org.clientele.segmentation.internal.analysis;
