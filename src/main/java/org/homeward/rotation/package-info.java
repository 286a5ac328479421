/** New keys for what is sealed while everybody goes on working: the old values are sealed again one stretch after the other, then the old keys may go. */
package org.homeward.rotation;
