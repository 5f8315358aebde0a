/** Installing, updating and rolling back the program: plans, stages, snapshots and signatures on p2. */
package org.clientele.update.internal;
