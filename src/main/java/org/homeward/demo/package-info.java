/** An invented programme with invented people, loaded through the same use cases as real work, only when asked for. */
@Stays("which part of the invented programme was told")
package org.homeward.demo;

import org.homeward.shared.Stays;
