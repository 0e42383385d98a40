<#-- The libraries inside the jar, with their licences; run by the build. -->
Synoptic stands under the Apache License 2.0. The jar holds these libraries of others:

<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
${library.name} ${library.version} (${library.groupId}:${library.artifactId})
    <#list entry.getValue() as licence>${licence}<#sep>; </#list>
    ${library.url!""}
</#list>

Beside them it holds the typeface Source Serif 4 by Adobe, Latin, from npm's @fontsource 5.3.1, unpacked and else unchanged: SIL Open
Font License 1.1, see synoptic/page/fonts/LICENSE.txt.

The texts and notices that these libraries bring with them, the Apache License among them, stand under META-INF. Pebble's jar
brings none; its BSD 3-Clause License is this:

Original work Copyright (c) 2009-2013 by the Twig Team
Modified work Copyright (c) 2013 by Mitchell Bosecke

Some rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are
met:

    * Redistributions of source code must retain the above copyright
      notice, this list of conditions and the following disclaimer.

    * Redistributions in binary form must reproduce the above
      copyright notice, this list of conditions and the following
      disclaimer in the documentation and/or other materials provided
      with the distribution.

    * The names of the contributors may not be used to endorse or
      promote products derived from this software without specific
      prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
"AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
