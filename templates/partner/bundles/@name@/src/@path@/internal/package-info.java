/** What the bundle contributes. */
package @name@.internal;
