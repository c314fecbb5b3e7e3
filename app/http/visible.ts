/** Found in a text in which there is something to be seen: no blank, and none of the characters that take no room. */
export const visible = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}\u2800]/u;
