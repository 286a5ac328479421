/** An invented programme with invented people, loaded through the same use cases as real work, only when asked for. */
package org.homeward.demo;
