package org.clientele.customers.internal.checks;

import java.util.Collection;

import org.clientele.core.ClienteleException;

/** Finds relationships by one of their ends. */
interface Edges {

    /** The edges of the hierarchy that put something above a party. */
    Collection<Edge> above(long child) throws ClienteleException;

    /** The edges by which parties control a party. */
    Collection<Edge> controllers(long target) throws ClienteleException;
}
