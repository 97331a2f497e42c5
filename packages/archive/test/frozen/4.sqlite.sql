pragma application_id = 1869509220;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE archive (version integer primary key, made text not null);
INSERT INTO archive VALUES(1,'2026-11-26T00:00:00.000Z');
INSERT INTO archive VALUES(2,'2026-11-26T00:00:00.000Z');
INSERT INTO archive VALUES(3,'2026-11-26T00:00:00.000Z');
INSERT INTO archive VALUES(4,'2026-11-26T00:00:00.000Z');
CREATE TABLE article (id integer primary key, address text not null unique, url text, outlet text, current integer,
      first_seen text not null) strict;
INSERT INTO article VALUES(1,'https://www.dailyclarion.example/news/ill-never-go-police-chief','https://www.dailyclarion.example/news/ill-never-go-police-chief','Daily Clarion',1,'2026-11-26T13:32:45.920Z');
INSERT INTO article VALUES(2,'https://commandweekly.example/news/mbeki-lowe-confirmed','https://commandweekly.example/news/mbeki-lowe-confirmed','Command Weekly',2,'2026-11-26T13:32:45.920Z');
CREATE TABLE version (id integer primary key, article integer not null references article (id), number integer not null,
      "text" text not null, text_hash text not null, source_hash text, outlet text, headline text, byline text not null,
      published text, added text not null, engine text not null, model text not null, record blob not null,
      report integer, unique (article, number)) strict;
INSERT INTO version VALUES(1,1,1,replace('I''LL NEVER GO! Defiant police chief digs in over missing kids scandal\n\nDEFIANT police chief Rosalind Achterberg last night vowed she would NEVER quit over the missing kids scandal – as a grieving mum told her she had ''blood on her hands''.\n\nThe £214,000-a-year chief constable, 54, was grilled for three hours by the Severnshaw Police Oversight Board.\n\nAsked by councillor Beryl Unwin-Shah if she would resign, she shot back: ''I will never go.''\n\n''I won''t be hounded out,'' she went on. ''I''ve said sorry, I''ve meant it and there''s a job that''s half done.''\n\nBut Anne-Marie Dacosta, 43, whose son Kofi, 15, was found dead in the River Senn in 2022 after cops FOUR times logged him as ''absent'', stood up in the public seats and pointed at the chief.\n\n''You''ve got a son,'' she said, ''and I had one.''\n\nThere were cries of ''Resign!'' from the packed gallery.\n\nMrs Achterberg bowed her head and said nothing.\n\nBoard chair Dame Oonagh Pelling then gave the chief until March 29 to scrap the tick-box system blamed for the blunders.\n\nShe also ordered weekly figures to be put online. Metro Mayor Tariq Vellacott had asked for the very same thing on Monday.\n\nAnd she revealed the 40 secret pages of Monday''s watchdog report WILL be published, with every name blacked out.\n\n''It''s not all that Mrs Dacosta asked for, but it''s most of it,'' said Dame Oonagh, 68.\n\nOutside, a shaking Mrs Dacosta was having none of it.\n\n''Most of it isn''t good enough. I want all of it.''\n\nDame Oonagh ruled out a further inquiry into who knew what.\n\n''We''ve had our inquiry,'' she told the meeting. ''What we need now is action.''\n\nFederation boss Joe Pelling – no relation – said rank-and-file cops were ''ashamed and angry''.\n\nHe claimed the chief had been ''warned, warned and warned again''.\n\nA source close to the Mayor said he was ''incandescent'' about the hearing.\n\nThe source insisted Mr Vellacott was still behind her. ''He''s not asking for her head, not yet.''\n\nPolicing minister Hugh de Courcy-Bell told Radio Severn yesterday morning it was ''a matter for the board and not for me''.\n\nPressed on whether he''d be sorry to see her go, he said: ''That''s not a question I''m going to answer.''\n\nA force spokesman said the chief constable would be ''making no further comment''.\n\nMrs Achterberg, a married mum of one who was made chief in June 2020 after nine years with the Tyrmouth force, left by a back door at 9.40pm.\n\nMrs Dacosta was still on the steps, holding up Kofi''s school photo in the rain. A young constable on the door brought her an umbrella.\n\n''He''s the first of them who''s ever said sorry and looked at me,'' she said.\n','\n',char(10)),'cc1e8306c6119b08f1cb210bab1ea3b10393101a9a53551ed56219f3cf2eb9ab','1ae720fff51fb4320985f49144c6ab595839eb71f9501658d7031d182f39ac1a','Daily Clarion','I''LL NEVER GO! Defiant police chief digs in over missing kids scandal','["Shaz Tillotson"]','2024-01-19T00:05:00+00:00','2026-11-26T13:32:45.920Z','0.1.0','fast',X'28b52ffd602e307d5700ca66b8112910519b07ccc808ec6c2f648b22439fb6cf42d17e43d9ff5042fca4482699528ab8fb939e000000800a1f010b010b018ffbb176deaeb5e598726cdf726e35afe5c5cb9ffbfa53ac58ade6d5eccccedccbbcec9e63cf3d77cd9d7a8d5f6bcdd7eab596bb72efa576296fa79a9be380510346d0b14c1e5ba459d3b28b04cd889116192752070c8b442798f96cf89a96b40276176b17bb151e2b7815defb0e8d8fc4c391965440319016a9fe531f332d49a1980d45f490978ae7891034f212e21f070437fc839c31820f2379226c1e22910804c4823a6a75d2223dd1232d11494e5ae7f3c40a0a07e8504818241269490f6c2464a8429b38a13464a434424af490a9c8a8d0466c14c64787519e89cf742855c2c878030a8008099409072e1c80a038701060415aa497f169e03b694975437de8b4484d4c1d16e91f26d608a6253144134de62339d32241e81d86a60e016c828508081814577bb7376becadb79e5b91311b2cd7d66aabad5ebd9c72765e4d31c5aeb566766d5d736cb1e65c5b0b563a196840f918c1078a9772803bd71437c554c4c8c7641ce85050c81891169447123d01d57adbf1b662d544701250aad388347a4804094a043a545280344ad88866a7e81d8877687a4c39230737c796f773dbcc6d3f7e6bdb63fcfca9e6b639c5bc29d5d4aedec59c7b73f7d6ee8addd7536a55ebe6d76bbb5f3333f75b6ab19c505a22269365cdbba107a4341fa30842137e123a685a52aab1a60ecf8cd21241a30789c2f834a29788be3acc00a591f181744e80a04c4bf40e87a4fec71aabfcb44c2226eed6f26ab7abbda9eea65a7577373737f36df76dd501cf556bcd596b8bdbb97b737ffa607ce4f629f676675fed6a82c26e4f29b7ee14ad118226c3c0b4b45a0fcb984cbaf919f94d84fc848f2901d312f1947ed43430fa09f80edafc60baf9b52abfcac9301fc546c6b448503419f42bac342d116badfa0f2dc610a23f311d74325cb977aa32abf2743e8cf2543177ed24d13f0f6c28cd4f30d0d1c807b7c79e326303277073736ffbdb66dbdbdbdbcb9e3f7ffc954619a1e779020a09133d6601e51bc5693c142c37c798b1656b299d123f193ce79663c7cd5d6b8d357ecbcb6e79794ae0036546f51f440f6a9d0c7c9ebfa0688811ace0d65753eb3d6fe64ab1625eccce99556fbff7f645e8304a5a92f2103420e3f3bc04c569403923b4c5029349aa1432be99d0033f6cead0900fa4af7523df316965fe617c53a18c6949d147a88469a16991185322d130c756b10f89957906e3ab8cd3e180c9f150d09f805541a01351222f2794e94452ad19241e743662a50f91b1218cfd40f44e8d1e8cb44c9e7f854d94df3ca484d043e03f692169a6c4b2f886840cc68444ac5eded463eec6b8bb9bbbf9f5f2b65aee5eeb791e726dbfedb6b6b71b7befb9e64fbbd8e3b76cbbbdf796c7ce49a473ed3956aeb5d68e5f73ef3166de1663cf29a698724cb10d11e2b4f8d3f2b51653bc5e6b8aed6ace8db3629124753a547bc93fb56ae5ddad971ddbe5c7d46bbbcbef75e3e56557a3a714b2536e3de75c6b2484be61af9d62c71806ba7a0182eca8e2c2288a4464240549b2c701720a1208a340a0a7453e12808128c7833088510821850821868888c88c8888489214a40d85f0a011acc425dd0ea49150c38fe4ae1711ba40bafc9a9b45d0488842ca481d9c81f8da3486ac6d3839e4ebc39b4442209e9aad67b12dd48697ed2b7084e8b26569056d2f6aae4b128f164701bccc7ef83029d4c8c2b52e129a1dc021de9c8ec6f0a9b2b6f8a095c212944e82b3dc04a536505c43f94e916d1af1496a09fb0057ee76022f6374b4f9a42cc161598615fb5ae6ba54978f7cab1c7b0060a65ccde2cdb75cf01e902eb74ab2fc469522e517adb07b747b0bd3c783ee6cd7a751e55349c537bc814ddc2b8f53cb1fa20cc35c3cd718b463008ec78fa9ec1eb1cbce5261458223674c9601c2c3a9d943f37b09e83f1f3675f17cc0c28399b0676e9afbab71c461d5fffe1a8a1c94c623024c488c6988b1718545febcddae6f7656bd6c0d1844182e811f3c2d6721a9a57460d1af0e5af9427b6c839a4a1463e5c9f21643f8b2fef028198140f53866b0edca628663653111232a6b18ae3e6d359dd7e1a2cdfd110ad8f236fe34a399980f6ad246ac735ff481d3c1fb68ef819c8de15d99a1f967278efa013c78d558c7461290da44824314ae3a22c54f914e27edf7126b0a0fa4c9edf651616c99c208123b26b05fb1c3377d7265e8e76d69b6347f4a36e8081f5a8d2f6e59b0c99c98c554221f3b08544f3fc1acd054582d45695fbf93c0a880a0adbd8439b6203f3813d92e7b32836ca2d98216f5adc571f7e4ac7eae193ee0f033b07d76bc5e16184c09880edbe9700cda24b8cda9ec5052f5765b7deb54beac3cbd687fec6f85a9f41b53000e4b184e97239b7d1779382cc462262fc50273fab7f2453dc2c0aca8b18371365a4d1f88367b0e687b7c921cb84b5373ceb48887ee95cf7b5fcc1f669d3826ee10c52f5a8d005f4c0d20101b5bc0557ccd57aa231957de39d86cb655b98e832184836b4aca244962e4e1dac10d875772d03e61bad3cffa51b01d3bae850ec27b5c2a136feda191dcc7ffc6445685de77c62f078c91a23e4b9d68ef6b0f023ce8d19669213522a197b1dfad1b85e648bf132fca2094823894bc36b81f47f28c837158b2e126bec38d353a5c0e25431f3984ca30e1ab2aba298824f2538c7773cc4f35781bd1dfa2928c87d452895c87198ee477697535364da6d24e0860ac897f2948512411dd92be021a82f57acd09113d6fe0ce0811c86e98c8df908312bd238e2374298b0df838fca79260dd1291b1e19bd0210536ee88c06a3c78b0770ea74ebcec2aa40571b5fafdb5b8ca68b31197346186ad6f0a67802a81f1fa16b47ec49101328783738eb046524664aed21934dd5142dda8ed49c37605045854421a6695861142aff69b4ca423549e6e9813ce24c23096a0018597101cc4a9e01d9bb157d7af68eb78ea0e1f53f8ea840a9cc2fb68c31a3229c3eda10221d0bfce1c84c513d9658659624ae6966bf925b019091f09a8f2183a10e991e07b8df88fb23f1b41848d71c7faa80e87bead77c76055900350767c0eaeca94ed7ca6b21053c376e9c7b7510aa3d13d1bc5f56d58e6aa9ee52ca588d1411d95ca8cd5d1e6f398ecf6f3f6787a3a4638c0df48a01f414fc81dee57d67950b342bed4d0bd0b78b2d5aa8458ad6914fe41eb4439fb34fe40682927e9a8a08120bc4d9c604b71d483178c63f1cf25437102047e87a1dddd81ccd043e2bf24e446ee162f4b59deff897359fd332ee59ebb5cfc80afd93f7d1487c61ecceb2a10f0ea33008341af8341daa79735b32e86b508888bed27277d45d33519bc4f23241aa0826244b44746f494887ee7de1f703ccd217ebec82daa79784966bbd271eb218860a4be3f9bd3a2c8fc2fe9cad242b9541184842bd3d7ac3152021aa0769400d6b82a0166e834c01b89b907854fd11de644160a6c191c1e20e50b01263c4b20f47ac28ec47f7eb0074347629160e98ba94210f62234b0719c35b6bdc20f853d00359b93aaea028b7d21a49a9fed3693b8f73af775c1f7364034158171fbfa91be961574098d9ca3c6c22f5650ff86a0057717676b734d39efbeb33204abc2c5f6a2869c3ea88689f5016f0881f0c8d1ba232c0cbecc19ee7eefe61fa6bb9dc85406696c759ccd75053903903eed016fb5a936ba212e2934401f72e2b95e29d0b0b55970baa19022581d5049c9f2afa37cc19b723081f10f76a72f54f951340d0c931d979d7fe6ea41efe25b09f3ccb9071ff894c58b69345d8429afdf145318115eb813b7e732e403c186644a1dcebb318c570ae33c044da2aeb6406d7aad',NULL);
INSERT INTO version VALUES(2,2,1,replace('Mbeki-Lowe confirmed as Severnshaw chief after six weeks as stand-in\n\nGareth Mbeki-Lowe was yesterday appointed chief constable of Severnshaw Police, six weeks after taking over on an acting basis and ruling himself out of the running.\n\nThe Severnshaw Police Oversight Board voted 9-2 in his favour at Quay House.\n\n"Gareth told us in February that he didn''t want it, and he meant it," said the board''s chair, Dame Oonagh Pelling. "I rang him four times. The fourth time he said, ''All right, but I''m doing it my way.''"\n\nMr Mbeki-Lowe, 49, told Command Weekly he had changed his mind after a night shift in the control room.\n\n"A call handler, 23 years old, said to me, ''Are you going to leave as well, sir?''" he recalled. "I hadn''t got an answer."\n\nThe new grading model, under which an officer goes to every report of a missing under-16 within the hour, went live on Monday. That is 11 days before the board''s deadline and almost four weeks inside the 90 days set by the metro mayor, Tariq Vellacott.\n\n"I asked for 90 days and I got it in 63," said the mayor. "Credit where it''s due."\n\nHe would not be drawn on whether he had been right to back Mr Mbeki-Lowe''s predecessor, Rosalind Achterberg, who resigned on 6 February after the leak of an email about the way missing children were recorded. Ms Achterberg has not spoken in public since.\n\nJoe Pelling, branch secretary of the Severnshaw Officers'' Federation, welcomed the appointment but said the control room was still 30 people short.\n\n"Gareth''s a decent man," he told BFR Radio last night. "But a decent man can''t answer 30 telephones."\n\nThe federation has asked the board to pay for those posts by the summer. Dame Oonagh said she would "look at it in the round in May".\n\nAsked whether that was a no, she said: "It''s a May."\n\nCllr Beryl Unwin-Shah, one of the two members who voted against, said she had nothing against the new chief but thought the post should have been advertised.\n\n"We told the public there''d be an open competition," she said, "and we''ve held one with a field of one."\n\nThe board had said in February that it would advertise nationally. A spokesman, Piers van den Houten, confirmed no advertisement had been placed and said members "took the view that stability came first".\n\nThe inquiry under Sir Emrys ap Gwilym will start to hear evidence on 8 April and hopes to report in July, according to its secretary, Dr Wanjiru Keane. Ms Achterberg would be called, Dr Keane added.\n\nInspectors from the Policing Standards Office are due back in June. Sir Iain MacCrimmon, their chief, said he would like to be "pleasantly surprised, for once".\n\nAnne-Marie Dacosta, whose son Kofi died after being graded "absent" four times, has now been shown all but 11 pages of the inspectors'' report, she said.\n\n"I''ll stop asking for them when I''ve read the last one."\n\nShe was in the public seats yesterday, in the row she has had since January. Mr Mbeki-Lowe crossed the room to speak to her before the vote; neither would say what about.\n\n* This article was amended on 22 March 2024. An earlier version said the board had voted 9-3.\n','\n',char(10)),'456d136f79d3a26f0b44f70d067c44aa5bd182f9fdf06b9cf5100816cb8f4052','f1a39696e4a901b2fb86831cebc3998478332e5737b75515d07b19d5f23bef5d','Command Weekly','Mbeki-Lowe confirmed as Severnshaw chief after six weeks as stand-in','["Staff reporter"]','2024-03-21T08:00:00+00:00','2026-11-26T13:32:45.920Z','0.1.0','fast',X'28b52ffd60893a6567005a7264132800715307a6388d274dec7ed5e9e34b330a3f3f87859ec3edc184ee92a444a67379b301a8aaaa9a103d012c012401ae8b76217d307218191a180f234384388cc338b2b94681cc8f2d41a43d28e34b2416f3df4d37df1fc645868b658819638ab15dbb36a94d6ad3a6eef55ddf458b96b15d0a2db556a555cc5c9923d66b7533b32ea40ba922a48c31d5ca5bf5a6ddc4d495ba2bb3b2e2755e0591b428d16293302e56721c380f03394e04c6c7613c37713a60701c39b1c086c3cfc33801107220e45888826e8351a317ed43a46b222692c338179402c771e63773020fe334be0236910759f1efe11b49a4717801160df35a24029787078794cc09398ed3c4c9616438f16784928fcae3d1e68483c122e230ce730de6b529e5c47f85c2c14925fe7c34e5f10eb228150d225f7c8a9fa0c8a6301f89eef1e0a27c0574d070131f01711ce79f6b98f690c33893c314e0c77118773a38ce378b9bb11dc6d10726c2e5e383c7715ae4218b3c1d024b354d0148834c683c57f12a288d457c02bc9472a52c1ac4f23a744c93a048404040516ac58ad4d5d799a176d6f8cc235000c8f88b7b3c1e58c4363f2e2f15c8f25a8c78c88069afa35ec4cbb49932555552fef2cc478984881f117f4296010af35cd32494b056551152b4689122a4481963ba1883162da2c0383f32275c5ad3bc0565838b8d8272e7f6145fa2a4d495aeb492aaa42969f7da467d71a150bf2691160c8cae419633dd3c1d1847f9483370249e6b9a87a04024da830f7c9517b19c40058a459b44e8c5ca4aa18458f12a4e8e362d4d0931c5166356dbccc40609281322e1647c8a07ca2fae81109a74af4944b827e2200f0f3913f860941c46860ba56c1bb165cd5a5db55595ae624829a43c254e292967e5c9ddd9dd136b67ad5abb17372b55c85773525e01aa902a6fb52a29e6f467db5de92657c7b1982eb6064aa954ab4edd1c5ca41f1fd77390e92ab699d7ff2c7b62e6195fcaa688313b5bcc6bb97bb1fcd89ae599a5b500f4b8b8f0e4fa9e71140f5163db0446b497f223c3b4f813edf527cb2f71029be7fbf9e0b27c74cc73c77122113ee4cf362562c44a7cd7c4f6eb8a2d5bc874ff96d3a6f80df31a44699ab6306fa2cb3a79a7eeb409ba076c80d659b3b5945abc16ad5d4aaddaa456a5754ecb9cda947069069477b14134febd018cf5b664629ba0483cb7ba7b13f7f6e2150d28d1c079ed1b2893e834bc764121b6bb1bb1685c450245d2146911230752abfa6aabbe16913f0125f2e77b46798d4291f11d04dd8452fbfab295d462f76d5f25ba09271271b1c0d22094e7da0265ee6b7d29afb5d45229171767caf678064604a800741ca783c47b5db4f2ec465fa769260fa64589a61dc64fe2741ce6302e74251ff0113e3e02422a62d3647c2f8147cee59bc73353c6af90af1d863e60048336a1c63e09273fcaa768df4c09258b959a4b5b8a9f8da17073f9c7434ee673502269efb5c8611cc9a4217fa2cde3f86f22da940f2e0c87c46b90a5012932a4b5093162d569ad5d6c59622c2d96d8eaf2f5d5d42be1f0cbec495531aff322b489f9ee32adcb5bb775751729b4bb8bd6d1aa2e5ac616a15d8c21b4cc98ae568ad597aed46b315388adfe4949695269a21333b32b55ea8e99af9456e933ba7cff684229a5a4dae0766eecbab7a656a8576b62dada8ab4b9b5d51da9aab2b598552345ca8b39d2edb538e5a969266f9927f7d4ae920a8396a8e2b2a8aa6644442449924c63320a1206c338a20672ee12e071284873288a510a21840831868888c88c8888b420a9e6e1fa207a08003582cccbf6d4176a9dbc65d247f34d3f6627786e6ce3d6546908b10deb10fc45752c1c02459a26f4bc2a6fa6e48d8d83703ff11d288b915d87313e91cd7a8fc38749d81ff07e7028e43d9bdb181b1a1f41cd64c9bc27739b6751e18109c205c7ac0813c9dad5403ad22cf39b7ef51865d74f5523b3ba227851db6cd301312764f890c294ec61a7df053aba47d1c41051d3551196c5f05c50de3e0dc327b0b745d2fb259887044f444356706242d3412eb93ee9ee69354d84e5f34f88d5563df01b9784c6bf3068dfb796790b3aeae6958210a78bb970a47eba56934eedf4017b5dcc3f3df444fa700ceda10764b5e5dfe6ed5f44c6a9bdf493326dfb635146ab93607e66b547648d0f3bf1151f946be7d285c55674429b2ea47d8300b7796a1812049bf7ee80aeb0cf531a31ec46d9cf3e5c603e708eda864ec0959c66857b2c7e3ee9f5c853ecf4cc8db648d3f67229b9fc37fc5e9eabef4c0f9d919a9cb1661a28a9ab0210788fac0187e06c30303df560123b784c847e8cceb3390a7f1820bac8fe97b5f2ae4cc41e705ca2b536b8d306f290d8f1c21191c8f900324fcabfd26d60267177455a48b0812e8d7336ae42a1a1a0aba10f3764313bbe2a1d3a253d18165008f4a332f4352071b6b689ae2453f156a5fb2d158fe0a4ac72e11f31581a7396b4492616628578ffa20096f94e1da508d05cb664b3d518fa9bf5ea39a50bae26873a2983e00734ffe66b9b4d6c94a493c05cc512a15c6691b7875a3919baefb90ceaec5d31dd9f12fe664327181d1c13511adf6f33415bb1f1ceaf3d2151fe1f8690c0c2593f1d1eaecf720d7435191a12b2d7201d74847dfad6ffcb9993465a91bad1a8eb8139ec8a3f0704f420f34ffc97f66567c617183d8e3f775bb18196a1b7c89f87703600d2e58916977216d0ec8604ca9391b18b8746a231173010a6aa2e23713e0848ceac974a58b6b1cc0a6defdb0a12411191cb8516458b6e1bfa68b583294299b413e61c28dbceef9f3eec2e30a3f811aba29e66e08416e14bc3397af4e8570892c09a337d2a7c4529bb0a589d3b352eaf9c3bfb4a727af94a891dc5615301c00807978534157d92552581df68db3a8aac2aa8a8d8e539c47779a460b0f556f44918eb223a9a44822e8711dfe1e95db50a1fc20e3d4352231e1eb09262d333946bb34b0f0a71c7c17b2742605047ab33d413194d2a1698c57f5fd484820ca8cc8433e296704c066c23985510e1f66605c705f50464700bac498171d4465805251200d74a87145f8f88163e16123ff4b1f8adc307b332833d88ab9971dc5094ff4380c2a82567166ed3f76764125e3216ae76387d9f01ebda0ed22615156234918105c1bc520ac37cc69c68e949f262d33a400c945669dd5ba94768c8bb8aa035705c3678a81cf015eb094f20af445a28da72c8e8c94f321b97fe490384d65ca2546ade6ffb54d7c6f2d918ac7a63b751174d5e2e5b850a5560d48c0b2e62924913cb9be0a8a6216ee662dcba9c01558129f6ec129d1e36223b49aeceab75f91d02a1814209b2da24ec9430423ef5e8c88592d95eb65bad370f1c1c87008aa3600b4c206678b44d015e5b7cac37963aa91d40ad8b18e44bd89869af01db8c20e86331226bcfd8472035a148396b8e318febf31bd19cc6ece2c62661c5bb696193de115e2fa7268f27b559abe33d4a766e8e9934f9954441911f1946f0378419fa75e1cf8d3988780a3c61e52b51c4255e9f0ac09f77a46ff332e3686c4812be5052c72e6d72e8a7d21e8078c765f29b9f1a030103175d73468e23f2586883fabdb8fa5201b00e208eb0260ca9231ee0d0525091506832a2b97ef9ead22dc05c5f855a7568de6c667943c238fece80a05fc62497c3d022595b44fc5c00706d58812d4f91e852d5df067f63f7a5d159a0c244cd91cd4e0b053b708ee3be0f864d3d64b159b76de0cb58d90bc7cb169a8b91e2e73d6d0c9ca8b871e18b7fa44b7677d3b35951c601f9d800a6cfb582e91e72083b0fb8a0afeef5dad866b33270d7e0322af774d6a410af52dcc736b5ec2c24340078876db135e9b2240c6da9fc0ae8be091c693e436d1285373f441989e3bdb9270ec4aeaccb2e67b23c45cdf2e4bab48063e0087884dde8a9a1f311c4a64c51dd5d3b3f2873e08c60245bc90f0d6a6a14f194b707c8d0dc57a25aa81f764e78b0b6bb8fb122cda5d11c3270cf4106685f49bad160e583dfed62e14c5ae3b5c9092b02c29cf9ecf42a0e0b36f65b292b18fd198eee2b35e0f3af14f98406280362f617d90bbe5e9c0d6fddea0ac0a785e95ec50dfa14463b3b37879cf199d52513df14de9c785cbe8b730a78a03c5695becef8073aeb90654896516b2df5f2c08f42de671532b49af84f5cda40e8cc3320ebf4652bb8317cafb02233d03ad2edbbe3b8957843c9897018bf191d39e8845a9dcaafd9e01d83c6401fd3df196bf55078e65748388268cfdcc3496472c5da99da8351ae881af58725a3f80244c59eaca160bd2917515be6a931995d8862b75c610db4c8bb8a5a1db9a3aa51afee206768f420ba29e180f70d2386da19d359e8a28d10f022d86ec96a14b82f7388230a3ca4118ae8c0cf02ee7990b04c9c202ae96f9a3a74066110e81c94c6c5860dfa286917826b860ad34001bbd8a6a1dd9336a341aa5b502181e409d0f3c3dd695f8c6b0316d273429651abd52a03839cadb771a0cfda2316329f4f5b573aa04441ec198237107b80ccf34460e5361de2f50f258f332d4846b31ece88f6c255621ad4d7172bed6bf37f91d2c7ab05d5478723c8b1768aa9cc872c6d05',NULL);
CREATE TABLE report (id integer primary key, first integer not null references version (id)) strict;
CREATE TABLE run (hash integer not null, version integer not null references version (id),
      primary key (hash, version)) strict, without rowid;
INSERT INTO run VALUES(-1130107456,1);
INSERT INTO run VALUES(-803560544,1);
INSERT INTO run VALUES(-788264768,1);
INSERT INTO run VALUES(-712361504,1);
INSERT INTO run VALUES(2599710,1);
INSERT INTO run VALUES(3822123,1);
INSERT INTO run VALUES(37749741,1);
INSERT INTO run VALUES(50125737,1);
INSERT INTO run VALUES(560185088,1);
INSERT INTO run VALUES(1137824896,1);
INSERT INTO run VALUES(1655050848,1);
INSERT INTO run VALUES(1790268608,1);
INSERT INTO run VALUES(-2055457472,2);
INSERT INTO run VALUES(-1861639424,2);
INSERT INTO run VALUES(-1760257536,2);
INSERT INTO run VALUES(-1385776800,2);
INSERT INTO run VALUES(-1356381856,2);
INSERT INTO run VALUES(-1141971776,2);
INSERT INTO run VALUES(-890457856,2);
INSERT INTO run VALUES(-859515328,2);
INSERT INTO run VALUES(-412201696,2);
INSERT INTO run VALUES(-283590144,2);
INSERT INTO run VALUES(-178187584,2);
INSERT INTO run VALUES(-132919872,2);
INSERT INTO run VALUES(-27701920,2);
INSERT INTO run VALUES(8742900,2);
INSERT INTO run VALUES(12916934,2);
INSERT INTO run VALUES(16469454,2);
INSERT INTO run VALUES(29254981,2);
INSERT INTO run VALUES(77204672,2);
INSERT INTO run VALUES(619188256,2);
INSERT INTO run VALUES(1149920992,2);
INSERT INTO run VALUES(1722891616,2);
INSERT INTO run VALUES(2097485792,2);
INSERT INTO run VALUES(2141188160,2);
CREATE TABLE person (id integer primary key, public text not null unique, type text not null, name text not null,
      aliases text not null, sort text not null, merged_into integer references person (id), read_as integer references person (id), read_name text) strict;
INSERT INTO person VALUES(1,'rosalind-achterberg','person','Rosalind Achterberg','["Mrs Achterberg","Achterberg","Ms Achterberg"]','achterberg rosalind',NULL,NULL,NULL);
INSERT INTO person VALUES(2,'severnshaw-police-oversight-board','organisation','Severnshaw Police Oversight Board','["Severnshaw"]','severnshaw police oversight board',NULL,NULL,NULL);
INSERT INTO person VALUES(3,'beryl-unwin-shah','person','Beryl Unwin-Shah','[]','shah beryl unwin',NULL,NULL,NULL);
INSERT INTO person VALUES(4,'anne-marie-dacosta','person','Anne-Marie Dacosta','["Mrs Dacosta","Dacosta"]','dacosta anne marie',NULL,NULL,NULL);
INSERT INTO person VALUES(5,'four','organisation','FOUR','[]','four',NULL,NULL,NULL);
INSERT INTO person VALUES(6,'oonagh-pelling','person','Oonagh Pelling','["Dame Oonagh Pelling","Dame Oonagh","Oonagh"]','pelling oonagh',NULL,NULL,NULL);
INSERT INTO person VALUES(7,'tariq-vellacott','person','Tariq Vellacott','["Mr Vellacott","Vellacott"]','vellacott tariq',NULL,NULL,NULL);
INSERT INTO person VALUES(8,'joe-pelling','person','Joe Pelling','[]','pelling joe',NULL,NULL,NULL);
INSERT INTO person VALUES(9,'hugh-de-courcy-bell','person','Hugh de Courcy-Bell','[]','bell hugh de courcy',NULL,NULL,NULL);
INSERT INTO person VALUES(10,'radio-severn','organisation','Radio Severn','[]','radio severn',NULL,NULL,NULL);
INSERT INTO person VALUES(11,'gareth-mbeki-lowe','person','Gareth Mbeki-Lowe','["Mbeki-Lowe","Gareth","Mr Mbeki-Lowe"]','lowe gareth mbeki',NULL,NULL,NULL);
INSERT INTO person VALUES(12,'severnshaw-police','organisation','Severnshaw Police','[]','severnshaw police',NULL,NULL,NULL);
INSERT INTO person VALUES(13,'quay-house','organisation','Quay House','[]','quay house',NULL,NULL,NULL);
INSERT INTO person VALUES(14,'command-weekly','organisation','Command Weekly','[]','command weekly',NULL,NULL,NULL);
INSERT INTO person VALUES(15,'severnshaw-officers-federation','organisation','Severnshaw Officers'' Federation','[]','severnshaw officers federation',NULL,NULL,NULL);
INSERT INTO person VALUES(16,'bfr-radio','organisation','BFR Radio','[]','bfr radio',NULL,NULL,NULL);
INSERT INTO person VALUES(17,'may','organisation','May','[]','may',NULL,NULL,NULL);
INSERT INTO person VALUES(18,'iain-maccrimmon','person','Iain MacCrimmon','["Sir Iain MacCrimmon"]','maccrimmon iain',NULL,NULL,NULL);
INSERT INTO person VALUES(19,'piers-van-den-houten','person','Piers van den Houten','[]','houten piers van den',NULL,NULL,NULL);
INSERT INTO person VALUES(20,'emrys-ap-gwilym','person','Emrys ap Gwilym','["Sir Emrys ap Gwilym"]','gwilym emrys ap',NULL,NULL,NULL);
INSERT INTO person VALUES(21,'wanjiru-keane','person','Wanjiru Keane','["Dr Wanjiru Keane","Dr Keane","Keane"]','keane wanjiru',NULL,NULL,NULL);
INSERT INTO person VALUES(22,'policing-standards-office','organisation','Policing Standards Office','[]','policing standards office',NULL,NULL,NULL);
INSERT INTO person VALUES(23,'kofi','person','Kofi','[]','kofi',NULL,NULL,NULL);
INSERT INTO person VALUES(24,'kofi-2','person','Kofi','[]','kofi',23,NULL,NULL);
CREATE TABLE person_name (name text not null, person integer not null references person (id),
      whole integer not null, primary key (name, person)) strict, without rowid;
INSERT INTO person_name VALUES('achterberg',1,0);
INSERT INTO person_name VALUES('anne marie dacosta',4,1);
INSERT INTO person_name VALUES('beryl unwin shah',3,1);
INSERT INTO person_name VALUES('bfr radio',16,1);
INSERT INTO person_name VALUES('command weekly',14,1);
INSERT INTO person_name VALUES('dacosta',4,0);
INSERT INTO person_name VALUES('emrys ap gwilym',20,1);
INSERT INTO person_name VALUES('four',5,1);
INSERT INTO person_name VALUES('gareth',11,0);
INSERT INTO person_name VALUES('gareth mbeki lowe',11,1);
INSERT INTO person_name VALUES('hugh de courcy bell',9,1);
INSERT INTO person_name VALUES('iain maccrimmon',18,1);
INSERT INTO person_name VALUES('joe pelling',8,1);
INSERT INTO person_name VALUES('keane',21,0);
INSERT INTO person_name VALUES('kofi',23,0);
INSERT INTO person_name VALUES('kofi',24,0);
INSERT INTO person_name VALUES('may',17,1);
INSERT INTO person_name VALUES('mbeki lowe',11,0);
INSERT INTO person_name VALUES('oonagh',6,0);
INSERT INTO person_name VALUES('oonagh pelling',6,1);
INSERT INTO person_name VALUES('piers van den houten',19,1);
INSERT INTO person_name VALUES('policing standards office',22,1);
INSERT INTO person_name VALUES('quay house',13,1);
INSERT INTO person_name VALUES('radio severn',10,1);
INSERT INTO person_name VALUES('rosalind achterberg',1,1);
INSERT INTO person_name VALUES('severnshaw',2,0);
INSERT INTO person_name VALUES('severnshaw officers federation',15,1);
INSERT INTO person_name VALUES('severnshaw police',12,1);
INSERT INTO person_name VALUES('severnshaw police oversight board',2,1);
INSERT INTO person_name VALUES('tariq vellacott',7,1);
INSERT INTO person_name VALUES('vellacott',7,0);
INSERT INTO person_name VALUES('wanjiru keane',21,1);
CREATE TABLE presence (person integer not null references person (id),
      version integer not null references version (id), article integer not null references article (id),
      entity text not null, day text not null, read_as integer references person (id),
      primary key (version, entity)) strict, without rowid;
INSERT INTO presence VALUES(1,1,1,'e1','2024-01-19',NULL);
INSERT INTO presence VALUES(9,1,1,'e10','2024-01-19',NULL);
INSERT INTO presence VALUES(10,1,1,'e11','2024-01-19',NULL);
INSERT INTO presence VALUES(2,1,1,'e2','2024-01-19',NULL);
INSERT INTO presence VALUES(3,1,1,'e3','2024-01-19',NULL);
INSERT INTO presence VALUES(4,1,1,'e4','2024-01-19',NULL);
INSERT INTO presence VALUES(23,1,1,'e5','2024-01-19',NULL);
INSERT INTO presence VALUES(5,1,1,'e6','2024-01-19',NULL);
INSERT INTO presence VALUES(6,1,1,'e7','2024-01-19',NULL);
INSERT INTO presence VALUES(7,1,1,'e8','2024-01-19',NULL);
INSERT INTO presence VALUES(8,1,1,'e9','2024-01-19',NULL);
INSERT INTO presence VALUES(11,2,2,'e1','2024-03-21',NULL);
INSERT INTO presence VALUES(15,2,2,'e10','2024-03-21',NULL);
INSERT INTO presence VALUES(16,2,2,'e11','2024-03-21',NULL);
INSERT INTO presence VALUES(17,2,2,'e12','2024-03-21',NULL);
INSERT INTO presence VALUES(3,2,2,'e13','2024-03-21',NULL);
INSERT INTO presence VALUES(18,2,2,'e14','2024-03-21',NULL);
INSERT INTO presence VALUES(19,2,2,'e15','2024-03-21',NULL);
INSERT INTO presence VALUES(20,2,2,'e16','2024-03-21',NULL);
INSERT INTO presence VALUES(21,2,2,'e17','2024-03-21',NULL);
INSERT INTO presence VALUES(22,2,2,'e18','2024-03-21',NULL);
INSERT INTO presence VALUES(4,2,2,'e19','2024-03-21',NULL);
INSERT INTO presence VALUES(2,2,2,'e2','2024-03-21',NULL);
INSERT INTO presence VALUES(23,2,2,'e20','2024-03-21',24);
INSERT INTO presence VALUES(12,2,2,'e3','2024-03-21',NULL);
INSERT INTO presence VALUES(13,2,2,'e4','2024-03-21',NULL);
INSERT INTO presence VALUES(6,2,2,'e5','2024-03-21',NULL);
INSERT INTO presence VALUES(14,2,2,'e6','2024-03-21',NULL);
INSERT INTO presence VALUES(7,2,2,'e7','2024-03-21',NULL);
INSERT INTO presence VALUES(1,2,2,'e8','2024-03-21',NULL);
INSERT INTO presence VALUES(8,2,2,'e9','2024-03-21',NULL);
CREATE TABLE person_title (person integer not null references person (id), title text not null, body text not null,
      primary key (person, title, body)) strict, without rowid;
INSERT INTO person_title VALUES(1,'police chief','');
INSERT INTO person_title VALUES(1,'predecessor','');
INSERT INTO person_title VALUES(6,'board chair','');
INSERT INTO person_title VALUES(6,'chair','severnshaw police oversight board');
INSERT INTO person_title VALUES(7,'metro mayor','');
INSERT INTO person_title VALUES(8,'branch secretary','severnshaw officers federation');
INSERT INTO person_title VALUES(9,'policing minister','');
INSERT INTO person_title VALUES(18,'chief','');
INSERT INTO person_title VALUES(21,'secretary','severnshaw police oversight board');
CREATE TABLE doubt (person integer not null references person (id), other integer not null references person (id),
      primary key (person, other)) strict, without rowid;
CREATE TABLE role (id integer primary key, person integer not null references person (id), title text not null, body text,
      version integer not null references version (id), starts integer not null, ends integer not null) strict;
INSERT INTO role VALUES(1,1,'police chief',NULL,1,71,91);
INSERT INTO role VALUES(2,1,'married mum',NULL,1,2247,2260);
INSERT INTO role VALUES(3,3,'councillor',NULL,1,361,371);
INSERT INTO role VALUES(4,6,'Board chair',NULL,1,898,909);
INSERT INTO role VALUES(5,7,'Metro Mayor',NULL,1,1070,1081);
INSERT INTO role VALUES(6,8,'boss',NULL,1,1590,1605);
INSERT INTO role VALUES(7,9,'Policing minister',NULL,1,1923,1940);
INSERT INTO role VALUES(8,7,'metro mayor',NULL,2,966,981);
INSERT INTO role VALUES(9,8,'branch secretary','Severnshaw Officers'' Federation',2,1354,1409);
INSERT INTO role VALUES(10,3,'Cllr',NULL,2,1782,1786);
INSERT INTO role VALUES(11,6,'chair','Severnshaw Police Oversight Board',2,390,407);
INSERT INTO role VALUES(12,1,'predecessor',NULL,2,1144,1171);
INSERT INTO role VALUES(13,18,'chief',NULL,2,2542,2553);
INSERT INTO role VALUES(14,19,'spokesman',NULL,2,2114,2125);
INSERT INTO role VALUES(15,21,'secretary','Severnshaw Police Oversight Board',2,2372,2385);
INSERT INTO role VALUES(16,23,'son',NULL,1,588,591);
INSERT INTO role VALUES(17,23,'son',NULL,2,2641,2644);
CREATE TABLE statement (id integer primary key, version integer not null references version (id),
      article integer not null references article (id), entry text not null, form text not null, act text,
      polarity integer, speaker integer references person (id), speaker_name text, speaker_type text, speaker_pronouns text,
      words text not null, length integer not null, display integer not null,
      starts integer not null, ends integer not null, said_from text, said_to text, day text, confidence real not null,
      within integer references statement (id) deferrable initially deferred, outlet text, current integer not null,
      state text not null) strict;
INSERT INTO statement VALUES(1,1,1,'s1','indirect','commit',NULL,1,'Rosalind Achterberg','person','she/her','she would NEVER quit over the missing kids scandal',9,0,129,179,'2024-01-18','2024-01-18','2024-01-18',0.53200000000000002842,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(2,1,1,'s2','indirect','ask',NULL,3,'Beryl Unwin-Shah','person',NULL,'if she would resign',4,0,389,408,'2024-01-18','2024-01-19','2024-01-18',0.72199999999999997513,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(3,1,1,'s3','direct','refuse',NULL,1,'Rosalind Achterberg','person','she/her','''I will never go.''',4,0,425,443,'2024-01-18','2024-01-18','2024-01-18',0.9080000000000000293,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(4,1,1,'s4','direct','refuse',NULL,1,'Rosalind Achterberg','person','she/her','''I won''t be hounded out,'' … ''I''ve said sorry, I''ve meant it and there''s a job that''s half done.''',18,0,445,552,'2024-01-18','2024-01-18','2024-01-18',0.82799999999999995825,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(5,1,1,'s5','direct','accuse',NULL,4,'Anne-Marie Dacosta','person','she/her','''You''ve got a son,'' … ''and I had one.''',8,0,745,791,'2024-01-18','2024-01-19','2024-01-18',0.9340000000000000524,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(6,1,1,'s6','direct','demand',NULL,NULL,'packed gallery','unnamed',NULL,'''Resign!''',1,0,813,822,'2024-01-18','2024-01-19','2024-01-18',0.59999999999999997779,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(7,1,1,'s7','indirect','assert',NULL,1,'Rosalind Achterberg','person','she/her','her head … nothing',3,0,870,895,'2024-01-18','2024-01-18','2024-01-18',0.48999999999999999111,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(8,1,1,'s8','indirect','accuse',NULL,6,'Oonagh Pelling','person','she/her','the blunders',2,0,1005,1017,'2024-01-18','2024-01-19','2024-01-18',0.365999999999999992,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(9,1,1,'s9','indirect','demand',NULL,6,'Oonagh Pelling','person','she/her','weekly figures to be put online',6,0,1037,1068,'2024-01-18','2024-01-19','2024-01-18',0.7239999999999999769,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(10,1,1,'s10','direct','assess',-1,6,'Oonagh Pelling','person','she/her','''It''s not all that Mrs Dacosta asked for, but it''s most of it,''',13,0,1258,1321,'2024-01-18','2024-01-19','2024-01-18',0.73799999999999998934,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(11,1,1,'s11','direct','admit',NULL,4,'Anne-Marie Dacosta','person','she/her','''Most of it isn''t good enough. I want all of it.''',11,0,1400,1449,'2024-01-18','2024-01-19','2024-01-18',0.59999999999999997779,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(12,1,1,'s12','indirect','assert',NULL,6,'Oonagh Pelling','person','she/her','a further inquiry into who knew what',7,0,1473,1509,'2024-01-18','2024-01-19','2024-01-18',0.54500000000000003996,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(13,1,1,'s13','direct','refuse',NULL,6,'Oonagh Pelling','person','she/her','''We''ve had our inquiry,'' … ''What we need now is action.''',10,0,1512,1588,'2024-01-18','2024-01-19','2024-01-18',0.94099999999999994759,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(14,1,1,'s14','mixed','assess',-1,8,'Joe Pelling','person','he/him','rank-and-file cops were ''ashamed and angry''',8,0,1639,1682,'2024-01-18','2024-01-19','2024-01-18',0.66100000000000003197,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(15,1,1,'s15','mixed','assert',NULL,8,'Joe Pelling','person','he/him','the chief had been ''warned, warned and warned again''',9,0,1696,1748,'2024-01-18','2024-01-19','2024-01-18',0.87900000000000000355,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(16,1,1,'s16','mixed','assert',NULL,NULL,'source close to the Mayor','unnamed',NULL,'he was ''incandescent'' about the hearing',6,0,1784,1823,'2024-01-18','2024-01-19','2024-01-18',0.91000000000000003108,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(17,1,1,'s17','indirect','deny',NULL,NULL,'source close to the Mayor','unnamed',NULL,'Mr Vellacott was still behind her',6,0,1846,1879,'2024-01-18','2024-01-19','2024-01-18',0.7239999999999999769,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(18,1,1,'s18','direct','refuse',NULL,NULL,'source close to the Mayor','unnamed',NULL,'''He''s not asking for her head, not yet.''',8,0,1881,1921,'2024-01-18','2024-01-19','2024-01-18',0.59999999999999997779,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(19,1,1,'s19','mixed','refuse',NULL,9,'Hugh de Courcy-Bell','person','he/him','it was ''a matter for the board and not for me''',11,0,1997,2043,'2024-01-18','2024-01-18','2024-01-18',0.73199999999999998401,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(20,1,1,'s20','indirect','ask',NULL,NULL,NULL,NULL,NULL,'whether he''d be sorry to see her go',8,0,2057,2092,'2024-01-18','2024-01-19','2024-01-18',0.75500000000000000444,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(21,1,1,'s21','direct','refuse',NULL,9,'Hugh de Courcy-Bell','person','he/him','''That''s not a question I''m going to answer.''',8,0,2103,2147,'2024-01-18','2024-01-18','2024-01-18',0.91800000000000003819,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(22,1,1,'s22','mixed','refuse',NULL,NULL,'force spokesman','unnamed',NULL,'the chief constable would be ''making no further comment''',9,0,2172,2228,'2024-01-18','2024-01-19','2024-01-18',0.9659999999999999698,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(23,1,1,'s23','direct','assert',NULL,4,'Anne-Marie Dacosta','person','she/her','''He''s the first of them who''s ever said sorry and looked at me,''',13,0,2510,2574,'2024-01-18','2024-01-19','2024-01-18',0.9569999999999999618,NULL,'Daily Clarion',1,'as read');
INSERT INTO statement VALUES(24,2,2,'s1','indirect','declare',NULL,11,'Gareth Mbeki-Lowe','person','he/him','himself out of the running',5,0,208,234,'2024-02-05','2024-02-11','2024-02-05',0.46899999999999997246,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(25,2,2,'s2','direct','assert',NULL,6,'Oonagh Pelling','person','she/her','"Gareth told us in February that he didn''t want it, and he meant it," … "I rang him four times. The fourth time he said, ''All right, but I''m doing it my way.''"',32,0,315,517,'2024-03','2024-03','2024-03-01',0.89700000000000001953,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(26,2,2,'s3','indirect','refuse',NULL,11,'Gareth Mbeki-Lowe','person','he/him','that he didn''t want it',5,0,343,365,'2024-02','2024-02','2024-02-01',0.82299999999999995381,25,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(27,2,2,'s4','mixed','assess',1,11,'Gareth Mbeki-Lowe','person','he/him','The fourth time … ''All right, but I''m doing it my way.''"',11,0,454,517,'2024-02','2024-02','2024-02-01',0.74799999999999999822,25,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(28,2,2,'s5','indirect','assert',NULL,11,'Gareth Mbeki-Lowe','person','he/him','he had changed his mind after a night shift in the control room',13,0,558,621,'2024-03','2024-03','2024-03-01',0.72599999999999997868,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(29,2,2,'s6','direct','assert',NULL,11,'Gareth Mbeki-Lowe','person','he/him','"A call handler, 23 years old, said to me, ''Are you going to leave as well, sir?''" … "I hadn''t got an answer."',22,0,624,745,'2024-03','2024-03','2024-03-01',0.92000000000000003996,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(30,2,2,'s7','direct','predict',NULL,NULL,'call handler','unnamed',NULL,'''Are you going to leave as well, sir?''"',8,0,667,706,NULL,NULL,'2024-03-21',0.57599999999999995647,29,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(31,2,2,'s8','direct','assert',NULL,7,'Tariq Vellacott','person','he/him','"I asked for 90 days and I got it in 63," … "Credit where it''s due."',15,0,1001,1083,'2024-03','2024-03','2024-03-01',0.88700000000000001065,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(32,2,2,'s9','indirect','refuse',NULL,7,'Tariq Vellacott','person','he/him','whether he had been right to back Mr Mbeki-Lowe''s predecessor',11,0,1110,1171,'2024-03','2024-03','2024-03-01',0.55300000000000004707,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(33,2,2,'s10','indirect','assess',1,8,'Joe Pelling','person','he/him','the appointment',2,0,1420,1435,'2024-03','2024-03','2024-03-01',0.66900000000000003907,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(34,2,2,'s11','indirect','assert',NULL,8,'Joe Pelling','person','he/him','the control room was still 30 people short',8,0,1445,1487,'2024-03','2024-03','2024-03-01',0.74599999999999999644,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(35,2,2,'s12','direct','assess',-1,8,'Joe Pelling','person','he/him','"Gareth''s a decent man," … "But a decent man can''t answer 30 telephones."',12,0,1490,1591,'2024-03-20','2024-03-20','2024-03-20',0.9659999999999999698,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(36,2,2,'s13','indirect','demand',NULL,15,'Severnshaw Officers'' Federation','organisation',NULL,'to pay for those posts by the summer',8,0,1628,1664,'2024-03','2024-03','2024-03-01',0.58099999999999996092,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(37,2,2,'s14','mixed','commit',NULL,6,'Oonagh Pelling','person','she/her','she would "look at it in the round in May"',10,0,1683,1725,'2024-03','2024-03','2024-03-01',0.93300000000000005151,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(38,2,2,'s15','indirect','ask',NULL,NULL,NULL,NULL,NULL,'whether that was a no',5,0,1734,1755,'2024-03','2024-03','2024-03-01',0.64700000000000001953,NULL,'Command Weekly',1,'rejected');
INSERT INTO statement VALUES(39,2,2,'s16','direct','assess',-1,6,'Oonagh Pelling','person','she/her','"It''s a May."',3,0,1767,1780,'2024-03','2024-03','2024-03-01',0.90900000000000003019,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(40,2,2,'s17','indirect','assert',NULL,3,'Beryl Unwin-Shah','person','she/her','she had nothing against the new chief but thought the post should have been advertised',15,0,1852,1938,'2024-03','2024-03','2024-03-01',0.77400000000000002131,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(41,2,2,'s18','direct','assess',1,3,'Beryl Unwin-Shah','person','she/her','"We told the public there''d be an open competition," … "and we''ve held one with a field of one."',18,0,1941,2045,'2024-03','2024-03','2024-03-01',0.95299999999999995825,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(42,2,2,'s19','indirect','refuse',NULL,2,'Severnshaw Police Oversight Board','organisation',NULL,'that it would advertise nationally',5,0,2078,2112,'2024-02','2024-02','2024-02-01',0.70099999999999995647,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(43,2,2,'s20','indirect','admit',NULL,19,'Piers van den Houten','person',NULL,'no advertisement had been placed',5,0,2159,2191,'2024-03','2024-03','2024-03-01',0.48999999999999999111,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(44,2,2,'s21','mixed','assert',NULL,19,'Piers van den Houten','person',NULL,'members "took the view that stability came first"',8,0,2201,2250,'2024-03','2024-03','2024-03-01',0.46600000000000002531,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(45,2,2,'s22','indirect','assert',NULL,21,'Wanjiru Keane','person',NULL,'The inquiry under Sir Emrys ap Gwilym will start to hear evidence on 8 April and hopes to report in July',21,0,2253,2357,'2024-03','2024-03','2024-03-01',0.5,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(46,2,2,'s23','indirect','express',1,21,'Wanjiru Keane','person',NULL,'to report in July',4,0,2340,2357,'2024-03','2024-03','2024-03-01',0.5500000000000000444,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(47,2,2,'s24','mixed','commit',NULL,18,'Iain MacCrimmon','person','he/him','he would like to be "pleasantly surprised, for once"',9,0,2560,2612,'2024-03','2024-03','2024-03-01',0.81799999999999994937,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(48,2,2,'s25','direct','commit',NULL,4,'Anne-Marie Dacosta','person','she/her','"I''ll stop asking for them when I''ve read the last one."',11,0,2769,2825,'2024-03','2024-03','2024-03-01',0.59999999999999997779,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(49,2,2,'s26','indirect','refuse',NULL,NULL,'neither','unnamed',NULL,'what about',2,0,2986,2996,'2024-03-20','2024-03-20','2024-03-20',0.51900000000000001687,NULL,'Command Weekly',1,'as read');
INSERT INTO statement VALUES(50,2,2,'s27','indirect','assert',NULL,NULL,'earlier version','unnamed',NULL,'the board had voted 9-3',6,0,3068,3091,'2024-03-20','2024-03-21','2024-03-20',0.86299999999999998934,NULL,'Command Weekly',1,'as read');
CREATE TABLE about (statement integer not null references statement (id),
      person integer not null references person (id), primary key (statement, person)) strict, without rowid;
INSERT INTO about VALUES(2,1);
INSERT INTO about VALUES(15,1);
INSERT INTO about VALUES(18,1);
INSERT INTO about VALUES(20,1);
INSERT INTO about VALUES(32,1);
INSERT INTO about VALUES(19,2);
INSERT INTO about VALUES(50,2);
INSERT INTO about VALUES(10,4);
INSERT INTO about VALUES(16,7);
INSERT INTO about VALUES(17,7);
INSERT INTO about VALUES(18,7);
INSERT INTO about VALUES(20,9);
INSERT INTO about VALUES(25,11);
INSERT INTO about VALUES(32,11);
INSERT INTO about VALUES(35,11);
INSERT INTO about VALUES(39,17);
INSERT INTO about VALUES(40,18);
INSERT INTO about VALUES(45,20);
CREATE TABLE addressee (statement integer not null references statement (id),
      person integer not null references person (id), primary key (statement, person)) strict, without rowid;
INSERT INTO addressee VALUES(2,1);
INSERT INTO addressee VALUES(36,2);
INSERT INTO addressee VALUES(3,3);
INSERT INTO addressee VALUES(26,6);
INSERT INTO addressee VALUES(38,6);
INSERT INTO addressee VALUES(20,9);
INSERT INTO addressee VALUES(19,10);
INSERT INTO addressee VALUES(30,11);
INSERT INTO addressee VALUES(28,14);
INSERT INTO addressee VALUES(35,16);
CREATE TABLE story (id integer primary key, title text not null, first_day text, last_day text,
      articles integer not null, changed integer not null) strict;
INSERT INTO story VALUES(1,'I''LL NEVER GO! Defiant police chief digs in over missing kids scandal','2024-01-19','2024-01-19',1,0);
INSERT INTO story VALUES(2,'Mbeki-Lowe confirmed as Severnshaw chief after six weeks as stand-in','2024-03-21','2024-03-21',1,0);
CREATE TABLE story_article (story integer not null references story (id),
      article integer not null references article (id), primary key (article)) strict, without rowid;
INSERT INTO story_article VALUES(1,1);
INSERT INTO story_article VALUES(2,2);
CREATE TABLE office_change (id integer primary key, story integer not null references story (id),
      person integer references person (id), person_name text not null, office text not null, body text,
      change text not null, manner text, status text not null, date text) strict;
INSERT INTO office_change VALUES(1,1,1,'Rosalind Achterberg','police chief',NULL,'leaves',NULL,'denied',NULL);
INSERT INTO office_change VALUES(2,1,1,'Rosalind Achterberg','chief',NULL,'takes-up','appointed','effective','2020-06');
INSERT INTO office_change VALUES(3,2,11,'Gareth Mbeki-Lowe','chief constable','Severnshaw Police','takes-up','appointed','effective','2024-03-20');
INSERT INTO office_change VALUES(4,2,11,'Gareth Mbeki-Lowe','chief constable','Severnshaw Police','acting',NULL,'effective',NULL);
INSERT INTO office_change VALUES(5,2,1,'Rosalind Achterberg','post',NULL,'leaves','resigned','effective','2024-02-06');
CREATE TABLE investigation (id integer primary key, story integer not null references story (id),
      investigator integer references person (id), investigator_name text not null,
      subject integer references person (id), subject_name text, matter text not null, status text not null) strict;
INSERT INTO investigation VALUES(1,1,6,'Oonagh Pelling',NULL,'Severnshaw Police','who knew what','refused');
CREATE TABLE demand (id integer primary key, story integer not null references story (id),
      asker integer references person (id), asker_name text not null, asked integer references person (id),
      asked_name text not null, date text, status text not null) strict;
INSERT INTO demand VALUES(1,1,NULL,'packed gallery',1,'Rosalind Achterberg','2024-01-18','open');
INSERT INTO demand VALUES(2,1,6,'Oonagh Pelling',1,'Rosalind Achterberg','2024-01-19','open');
INSERT INTO demand VALUES(3,2,15,'Severnshaw Officers'' Federation',2,'Severnshaw Police Oversight Board','2024-03','open');
CREATE TABLE reversal (id integer primary key, story integer not null references story (id),
      person integer references person (id), person_name text not null, reported integer not null, grade text,
      confidence real not null, state text not null) strict;
INSERT INTO reversal VALUES(1,2,11,'Gareth Mbeki-Lowe',1,'full',0.84999999999999997779,'as read');
INSERT INTO reversal VALUES(2,2,2,'Severnshaw Police Oversight Board',1,'full',0.6500000000000000222,'as read');
CREATE TABLE place (kind text not null, item integer not null, part text not null, number integer not null,
      version integer not null references version (id), starts integer not null, ends integer not null, words text not null, date text,
      person integer references person (id), person_name text, value text,
      primary key (kind, item, part, number)) strict, without rowid;
INSERT INTO place VALUES('demand',1,'answer',0,1,849,896,'Mrs Achterberg bowed her head and said nothing.',NULL,1,'Rosalind Achterberg','deflects');
INSERT INTO place VALUES('demand',1,'evidence',0,1,813,822,'''Resign!''',NULL,NULL,NULL,NULL);
INSERT INTO place VALUES('demand',2,'evidence',0,1,965,1017,'to scrap the tick-box system blamed for the blunders',NULL,NULL,NULL,NULL);
INSERT INTO place VALUES('demand',3,'answer',0,2,1683,1725,'she would "look at it in the round in May"',NULL,6,'Oonagh Pelling','deflects');
INSERT INTO place VALUES('demand',3,'evidence',0,2,1628,1664,'to pay for those posts by the summer',NULL,NULL,NULL,NULL);
INSERT INTO place VALUES('investigation',1,'evidence',0,1,1451,1509,'Dame Oonagh ruled out a further inquiry into who knew what',NULL,NULL,NULL,NULL);
INSERT INTO place VALUES('office-change',1,'evidence',0,1,129,149,'she would NEVER quit',NULL,NULL,NULL,NULL);
INSERT INTO place VALUES('office-change',2,'evidence',0,1,2268,2286,'who was made chief',NULL,NULL,NULL,NULL);
INSERT INTO place VALUES('office-change',3,'evidence',0,2,70,148,'Gareth Mbeki-Lowe was yesterday appointed chief constable of Severnshaw Police',NULL,NULL,NULL,NULL);
INSERT INTO place VALUES('office-change',4,'evidence',0,2,70,177,'Gareth Mbeki-Lowe was yesterday appointed chief constable of Severnshaw Police, six weeks after taking over',NULL,NULL,NULL,NULL);
INSERT INTO place VALUES('office-change',5,'evidence',0,2,1194,1206,'who resigned',NULL,NULL,NULL,NULL);
INSERT INTO place VALUES('reversal',1,'after',0,2,565,581,'changed his mind','2024-03',NULL,NULL,NULL);
INSERT INTO place VALUES('reversal',1,'signal',0,2,565,581,'changed his mind',NULL,NULL,NULL,NULL);
INSERT INTO place VALUES('reversal',2,'after',0,2,2114,2251,'A spokesman, Piers van den Houten, confirmed no advertisement had been placed and said members "took the view that stability came first".','2024-03-21',NULL,NULL,NULL);
INSERT INTO place VALUES('reversal',2,'before',0,2,2061,2113,'said in February that it would advertise nationally.',NULL,NULL,NULL,NULL);
INSERT INTO place VALUES('reversal',2,'signal',0,2,2047,2065,'The board had said',NULL,NULL,NULL,NULL);
CREATE TABLE decision (id integer primary key, kind text not null, target text not null, value text not null,
      decided_by text not null, decided_at text not null, undone_by text, undone_at text) strict;
INSERT INTO decision VALUES(1,'merge','{"person":"kofi-2"}','{"into":"kofi"}','R. Viewer','2026-11-26T13:36:09.539Z',NULL,NULL);
INSERT INTO decision VALUES(2,'reject','{"statement":{"quote":{"article":"https://commandweekly.example/news/mbeki-lowe-confirmed","hash":"456d136f79d3a26f0b44f70d067c44aa5bd182f9fdf06b9cf5100816cb8f4052","parts":[{"exact":"whether that was a no","prefix":"it in the round in May\".\n\nAsked ","suffix":", she said: \"It''s a May.\"\n\nCllr ","start":1734,"end":1755}]},"form":"indirect","act":"ask","speaker":null,"name":null}}','{}','R. Viewer','2026-11-26T13:36:10.947Z',NULL,NULL);
INSERT INTO decision VALUES(3,'reply','{"reversal":{"name":"Gareth Mbeki-Lowe","before":null,"after":{"article":"https://commandweekly.example/news/mbeki-lowe-confirmed","hash":"456d136f79d3a26f0b44f70d067c44aa5bd182f9fdf06b9cf5100816cb8f4052","parts":[{"exact":"changed his mind","prefix":" 49, told Command Weekly he had ","suffix":" after a night shift in the cont","start":565,"end":581}]}}}','{"words":"I said that I would think about it.","url":null,"day":"2024-03-22","person":"gareth-mbeki-lowe"}','R. Viewer','2026-11-26T13:36:12.517Z',NULL,NULL);
CREATE TABLE source (hash text not null, address text not null, state text not null, error text, at text not null,
      primary key (hash, address)) strict, without rowid;
INSERT INTO source VALUES('1ae720fff51fb4320985f49144c6ab595839eb71f9501658d7031d182f39ac1a','https://www.dailyclarion.example/news/ill-never-go-police-chief','kept',NULL,'2026-11-26T13:32:45.920Z');
INSERT INTO source VALUES('f1a39696e4a901b2fb86831cebc3998478332e5737b75515d07b19d5f23bef5d','https://commandweekly.example/news/mbeki-lowe-confirmed','kept',NULL,'2026-11-26T13:32:45.920Z');
CREATE TABLE fetched (url text not null primary key, state text not null, mark text not null, etag text,
      last_modified text, at text not null) strict, without rowid;
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','statement_words','statement_words',0,'CREATE VIRTUAL TABLE statement_words using fts5 (words, marks, content = '''', contentless_delete = 1, tokenize = ''ascii'')');
CREATE TABLE IF NOT EXISTS 'statement_words_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO statement_words_data VALUES(1,X'3283488151');
INSERT INTO statement_words_data VALUES(10,X'00000000ff00000101010200010101020101000032');
INSERT INTO statement_words_data VALUES(137438953473,X'00000f2d033032338197a5b08080801d02050101338197a7e08080803202070201308197a5b080808022020782b080808001020c010236338197a5b08080801f020c0101388197a5b08080802d020f0101398197a7e08080803202060201308197a5b08080801f02050101618197a08080808004020f01020407020207020402020485b080808007020801020209020501020302021082afffffff7a0403060204626f75748197a08080808010020587e08080802102030601318197a08080808002060101040d060101040306010103020601010385b08080800c060101040701318197a5b08080801906010104070601010582b080808003060101040701378197a5b080808027060101040701388197a5b080808028060101040601328197a080808080130601010487e08080801f060101030701308197a5b08080802d060101040601348197a0808080800a060101040601378197a0808080801006010103010601010301060101040601398197a0808080801406010104020863746163637573658197a080808080050601010403060101040504646d69748197a0808080800b0601010485b080808020060101040502736b8197a0808080800206010105120601010585b080808012060101030604736572748197a0808080800706010104050601010403060101050106010104070601010485b08080800206010105030601010401060101040206010104030601010406060101050406010104010601010582b08080800506010104080273738197a0808080800a06010105040601010481e08080800d0601010483d080808006060101040606010105020601010482afffffff7a060101050406636f6d6d69748197a080808080010601010485b080808024060101040a06010104010601010404076465636c6172658197a2a0808080180601010406046d616e648197a0808080800606010103030601010485b08080801b0601010406026e798197a08080808011060101040407657870726573738197a5b08080802e060101040403696f6e8197a0808080800d020b0407707265646963748197a7f08080801e0601010304067265667573658197a080808080030601010401060101040906010104050601010501060101050206010104010601010381e08080800406010104100601010483cfffffff760601010682b08080801106010103020864766572746973658197a1e08080802a02050a01648197a5b08080802802100a046d656e748197a5b08080802b02030204667465728197a5b08080801c020702046761696e8197a0808080800f020a060273748197a5b080808028020502026c6c8197a0808080800a020401020a81e080808010020583cfffffff7e021a02016e8197a5b08080801d02160c02080301648197a08080808004020d0102060904030701020804020904020b85b080808002020c0602070a020b04021103036772798197a0808080800e02090304737765728197a08080808015020985b080808008021782b080808006020b0201708197a5b08080802d02070309706f696e746d656e748197a5b0808080210203030372696c8197a5b08080802d0210020272658197a5b08080801d020b82c08080800102020201738197a5b08080801d021082c0808080010207030568616d65648197a0808080800e020703036b65648197a0808080800a020885b08080801502030403696e678197a08080808012020485b08080801e02040201748197a08080808017020d85b08080800e020501046261636b8197a5b08080802002080201658197a0808080800402040502050b020402020685b08080801302070602060302656e8197a0808080800f020585b080808011020508020f030205030468696e648197a08080808011020602076c756e646572738197a08080808008020302046f6172648197a08080808013020887e08080801f0203020275748197a0808080800a020a81e080808011020783cfffffff7e021c0f020982afffffff7b02060201798197a5b08080802402070301318197a08080808001060101030206010103010601010303060101030401318197a1e08080801a060101030106010103bfffffff7d060101038390808080040601010301060101030401358197a5b080808024060101030401388197a5b08080802f060101030401398197a5b08080802b0601010301060101030301328197a1e08080802a060101030401318197a5b08080802d0601010301060101030301338197a080808080020601010385b0808080260601010301060101030301348197a080808080050601010306060101030c0601010385b080808019060101030301368197a0808080800806010103010601010301060101030206010103010601010385b08080800c060101030c0601010302060101030301378197a5b08080801f0601010301060101030301388197a0808080800e06010103010601010385b08080801206010103010601010382b080808001060101030301398197a08080808013060101030206010103010463616c6c8197a5b08080801d020303026d658197a5b08080802c020803026e748197a7e080808023020a020668616e6765648197a5b08080801c020403036965668197a0808080800f020307020385b080808012020802066f6d6d656e748197a08080808016020a04087065746974696f6e8197a5b080808029020a03076e737461626c658197a080808080160204040474726f6c8197a5b08080801c020d060203030270738197a0808080800e0205020572656469748197a5b08080801f020d01076461636f7374618197a0808080800a0207030279738197a5b08080801f020602056563656e748197a7e080808023040406020469646e748197a1e08080801a020483cfffffff7f020902046f696e678197a1e08080801b020983cfffffff7e021e03026e658197a080808080040213020275658197a5b08080801f02100105656d7279738197a5b08080802d020602056e6f7567688197a0808080800b020702037665728197a08080808017020803066964656e63658197a5b08080802d020d010866656272756172798197a5b0808080190206020469656c648197a5b0808080290211030567757265738197a08080808009020303026c658197a0808080800e020403037273748197a08080808017020485b080808015020902026f728197a0808080800a02090802050104060785b08080800c02040502040b020901020504076d6469726563748197a080808080030601010201060101020106010102010601010204060101020106010102020601010205060101020306010102020601010285b080808002060101020406010102020601010208060101020206010102070601010282afffffff73060101028fffffff7b060101020508696e6469726563748197a0808080800106010102010601010205060101020106010102010601010203060101020506010102030601010281e080808006060101021006010102bfffffff6e060101028390808080040601010204060101020106010102010601010202060101020206010102020601010203060101020206010102010601010282b08080800306010102010601010205056d697865648197a0808080800e06010102010601010201060101020306010102030601010281e0808080050601010283d08080800a0601010207060101020306010102030275728197a5b0808080190213050274688197a1e08080801b020383cfffffff7e021602067572746865728197a0808080800c02030a020901066761726574688197a5b08080801902020701738197a7e080808023020202016f8197a0808080800302051102090303696e678197a08080808015020785b080808008020d82c080808001020403026f648197a0808080800b02060301748197a08080808005020385b0808080180215020209020577696c796d8197a5b08080802d020801036861648197a08080808005020808020302020485b08080800d020304020408020303020482b080808007020404026e748197a5b08080801d021403026c668197a08080808004021203056e646c65728197a5b08080801d0204030276658197a5b080808028020e0201658197a08080808010020281e08080800a020383cfffffff7f0608070d0302020402030f0202030261648197a0808080800702030b02070401728197a5b08080802d020c0503696e678197a0808080801002070301648197a08080808014020303026c648197a5b080808029020d0301728197a0808080800702020a02070102060202080301738197a0808080801202020502020205696464656e8197a5b0808080260601010503016d8197a5b0808080190212040473656c668197a2a08080801802020301738197a5b08080801c020502046f7065738197a5b08080802d02120305756e6465648197a0808080800402050101698197a08080808003020201020201020706020885b08080800e0210040213020402080201668197a08080808002020202026c6c8197a5b080808030020202016d8197a08080808015020681e080808006020883cfffffff7e021d02016e8197a5b080808019020503020b03020b06040705080215010204030a63616e64657363656e748197a080808080100204030571756972798197a0808080800c020401020585b08080802002030302746f8197a0808080800c02050201738197a0808080800d020a03026e748197a0808080800b02050201748197a08080808004020c06020e0104040a08020281e080808007020601020a0f020383cfffffff6f060b061206020a0602060301738197a0808080800a04020b85b080808015020f080202020276658197a0808080800404070585b08080802c020801036a6f628197a0808080800402100203756c798197a5b08080802d021601020501046b6964738197a08080808001020902036e65778197a0808080800c020701046c6173748197a5b080808030020b0204656176658197a5b08080801d020f82c08080800102060203696b658197a5b08080802f020402036f6f6b8197a5b0808080250204050265648197a08080808017020c03037765738197a5b080808020020b01066d616b696e678197a08080808016020703016e8197a7e0808080230405060304747465728197a0808080801302050301798197a5b080808025020b020204020462656b698197a5b080808020020a0201658197a08080808013020c04020e85b080808006020a0303616e748197a08080808004020b85b080808015020e03056d626572738197a5b08080802c02020203696e648197a5b08080801c020603057373696e678197a0808080800102040e0d150e0d0d0d3618281e0f0f190f0f190f1b1c1f5d3d28152110150f1555140d1010100e21102e0f200d150f16151117171510211c101318290d1e2c0f0f140f141e2337142d14100e0e121a121413130e11130e1218180e0e11110f121410110e1726788117450e1615120d101f0e18112e0e0e110e28110d0f0d0e1610130d100d1011250d0e1d1d161c0e0d0e3519170f12100f10180f0f0e0f120e1010101817110f');
INSERT INTO statement_words_data VALUES(137438953474,X'000008ff0805306d6f73748197a0808080800a020c0102020201728197a08080808011020285b08080800f02090301738197a0808080800a02060201798197a1e08080801b020b83cfffffff7e0220010a6e6174696f6e616c6c798197a1e08080802a020602036565648197a0808080800d020803037665728197a0808080800102040202040301778197a5b08080802802070204696768748197a5b08080801c020902016f8197a08080808016020885b08080801002060502020301748197a0808080800a02030804030701020a020203040468696e678197a08080808007020485b08080802102040301778197a0808080800d020901026f668197a0808080800a020d0104030a0c020582a0808080010204839080808011021202026c648197a5b08080801d020702016e8197a5b08080802d020e030263658197a5b08080802f020a0301658197a08080808005020985b080808024040e0707020c03046c696e658197a080808080090207020370656e8197a5b0808080290209020275728197a0808080800d02040301748197a08080808004020682a080808014020304106c6574636f6d6d616e647765656b6c798197a1e08080801a0601010501060101050f06010105bfffffff6e060101058390808080010601010603060101050106010105020601010501060101070106010105010601010502060101050106010105010601010401060101060106010106010601010502060101050106010105010601010601060101050106010105010601010582afffffff73060101060e0601010401060101058fffffff6c06010104070c6461696c79636c6172696f6e8197a0808080800106010105010601010601060101050106010105010601010501060101040106010105010601010501060101050106010106010601010501060101050106010105010601010501060101060106010105010601010501060101060106010106010601010601060101050106010104010601010502037665728197a08080808001020601037061798197a5b08080802402030205656f706c658197a5b080808022020802056c616365648197a5b08080802b02060308656173616e746c798197a5b08080802f020702036f73748197a5b080808028020c0501738197a5b0808080240206020a72656465636573736f728197a5b080808020020c020575626c69638197a5b08080802902050301748197a08080808009020601087175657374696f6e8197a080808080150205030269748197a080808080010205010472616e678197a5b080808019021104016b8197a0808080800e020202036561648197a5b08080803002090304706f72748197a5b08080802d021401020303047369676e8197a0808080800202050402020204696768748197a1e08080801b020683cfffffff7e021b07020602036f6f6d8197a5b08080801c020e0602040303756e648197a5b08080802502090206756e6e696e678197a2a08080801802060104736169648197a08080808004020813020985b0808080020219040208020663616e64616c8197a08080808001020a020265658197a080808080140207020268658197a08080808001020201020385b080808023020203020203036966748197a5b08080801c020a03036f72748197a5b08080802202090403756c648197a5b080808028020d020269728197a5b08080801d021210020582bfffffff71020902026f6e8197a08080808005020503037272798197a08080808004020910020503020a0208746162696c6974798197a5b08080802c0207040272748197a5b08080802d020a0303696c6c8197a08080808011020585b080808011020603026f708197a5b08080803002030205756d6d65728197a5b08080802402090307727072697365648197a5b08080802f0208010a74656c6570686f6e65738197a7e080808023020d02036861748197a0808080800a020581e080808010020210020283cfffffff6f02070d02030602060501738197a0808080800402111102020301658197a08080808001020707020207020201020603020703020201020381e0808080040202bfffffff7d0205839080808001021503020c0502020102020202080102080304060701020403020401020203020a82b080808002020204016d8197a08080808017020685b080808019020604037265648197a5b08080802902060601738197a08080808004020e03036f73658197a5b08080802402050404756768748197a5b080808028020a0203696d658197a1e08080801b020483cfffffff7e02170501738197a5b080808019021402016f8197a0808080800902040b020601020885b08080800804090703020704020209040b0a01020201020582bfffffff6f020503026c648197a5b080808019020310020303026f6b8197a5b08080802c02030105756e6465728197a5b08080802d02040201738197a5b0808080190204010976656c6c61636f74748197a08080808011020302036965778197a5b08080802c020502046f7465648197a7e0808080320205010477616e748197a0808080800b020981e08080800f020583cfffffff7f020a0304726e65648197a0808080800f060603040301738197a08080808010020301020402020385b08080800f02050402040301798197a1e08080801b020c83cfffffff7e02210201658197a0808080800d020785b08080801c02020304656b6c798197a08080808009020203026c6c8197a5b08080801d021182c0808080010208030272658197a0808080800e0206030276658197a0808080800d020285b08080801c020c02036861748197a0808080800c020801020687e08080802402020302656e8197a5b0808080300207040272658197a5b08080801f020e0404746865728197a08080808014020285b08080800c020206020203016f8197a0808080800c02060401738197a0808080801702070203696c6c8197a08080808003020385b08080802a0209030274688197a5b080808029020f02036f6e748197a0808080800402030303756c648197a08080808001020301020414020581e080808014020483cfffffff7b02030a0203010579656172738197a5b08080801d02060301748197a08080808012020902026f758197a5b08080801d020c82c0808080010203040276658197a0808080800502020513150d15160f120d101817180d250e0d0e19100f0e15813281080f0f1111140f0d16110d140e100d0f13131b120f121e120e1c0f0f0f190e15140e170e11131628105d150f0d0f10170d34110e110d150f1020121e151510160e161a0e0e1b0d0d170e0f28110d16');
CREATE TABLE IF NOT EXISTS 'statement_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO statement_words_idx VALUES(1,X'',2);
INSERT INTO statement_words_idx VALUES(1,X'306d6f',4);
CREATE TABLE IF NOT EXISTS 'statement_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
INSERT INTO statement_words_docsize VALUES(665204534804481,X'0904',1);
INSERT INTO statement_words_docsize VALUES(665204534804482,X'0405',1);
INSERT INTO statement_words_docsize VALUES(665204534804483,X'0404',1);
INSERT INTO statement_words_docsize VALUES(665204534804484,X'1204',1);
INSERT INTO statement_words_docsize VALUES(665204534804485,X'0804',1);
INSERT INTO statement_words_docsize VALUES(665204534804486,X'0103',1);
INSERT INTO statement_words_docsize VALUES(665204534804487,X'0304',1);
INSERT INTO statement_words_docsize VALUES(665204534804488,X'0204',1);
INSERT INTO statement_words_docsize VALUES(665204534804489,X'0604',1);
INSERT INTO statement_words_docsize VALUES(665204534804490,X'0d05',1);
INSERT INTO statement_words_docsize VALUES(665204534804491,X'0b04',1);
INSERT INTO statement_words_docsize VALUES(665204534804492,X'0704',1);
INSERT INTO statement_words_docsize VALUES(665204534804493,X'0a04',1);
INSERT INTO statement_words_docsize VALUES(665204534804494,X'0804',1);
INSERT INTO statement_words_docsize VALUES(665204534804495,X'0905',1);
INSERT INTO statement_words_docsize VALUES(665204534804496,X'0604',1);
INSERT INTO statement_words_docsize VALUES(665204534804497,X'0604',1);
INSERT INTO statement_words_docsize VALUES(665204534804498,X'0805',1);
INSERT INTO statement_words_docsize VALUES(665204534804499,X'0b05',1);
INSERT INTO statement_words_docsize VALUES(665204534804500,X'0805',1);
INSERT INTO statement_words_docsize VALUES(665204534804501,X'0804',1);
INSERT INTO statement_words_docsize VALUES(665204534804502,X'0903',1);
INSERT INTO statement_words_docsize VALUES(665204534804503,X'0d04',1);
INSERT INTO statement_words_docsize VALUES(665264664346650,X'0504',1);
INSERT INTO statement_words_docsize VALUES(665264664346651,X'0b04',1);
INSERT INTO statement_words_docsize VALUES(665264664346666,X'0504',1);
INSERT INTO statement_words_docsize VALUES(665281844215832,X'0504',1);
INSERT INTO statement_words_docsize VALUES(665389218398233,X'2005',1);
INSERT INTO statement_words_docsize VALUES(665389218398236,X'0d04',1);
INSERT INTO statement_words_docsize VALUES(665389218398237,X'1604',1);
INSERT INTO statement_words_docsize VALUES(665389218398239,X'0f04',1);
INSERT INTO statement_words_docsize VALUES(665389218398240,X'0b06',1);
INSERT INTO statement_words_docsize VALUES(665389218398241,X'0204',1);
INSERT INTO statement_words_docsize VALUES(665389218398242,X'0804',1);
INSERT INTO statement_words_docsize VALUES(665389218398244,X'0804',1);
INSERT INTO statement_words_docsize VALUES(665389218398245,X'0a04',1);
INSERT INTO statement_words_docsize VALUES(665389218398246,X'0504',1);
INSERT INTO statement_words_docsize VALUES(665389218398247,X'0305',1);
INSERT INTO statement_words_docsize VALUES(665389218398248,X'0f05',1);
INSERT INTO statement_words_docsize VALUES(665389218398249,X'1204',1);
INSERT INTO statement_words_docsize VALUES(665389218398251,X'0504',1);
INSERT INTO statement_words_docsize VALUES(665389218398252,X'0804',1);
INSERT INTO statement_words_docsize VALUES(665389218398253,X'1505',1);
INSERT INTO statement_words_docsize VALUES(665389218398254,X'0404',1);
INSERT INTO statement_words_docsize VALUES(665389218398255,X'0904',1);
INSERT INTO statement_words_docsize VALUES(665389218398256,X'0b04',1);
INSERT INTO statement_words_docsize VALUES(665470822776867,X'0c05',1);
INSERT INTO statement_words_docsize VALUES(665470822776881,X'0203',1);
INSERT INTO statement_words_docsize VALUES(665470822776882,X'0604',1);
INSERT INTO statement_words_docsize VALUES(665475117744158,X'0803',1);
CREATE TABLE IF NOT EXISTS 'statement_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO statement_words_config VALUES('version',4);
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','statement_words_vocabulary','statement_words_vocabulary',0,'CREATE VIRTUAL TABLE statement_words_vocabulary using fts5vocab (statement_words, row)');
CREATE TABLE decision_article (decision integer not null references decision (id), address text not null,
      primary key (decision, address)) strict, without rowid;
INSERT INTO decision_article VALUES(2,'https://commandweekly.example/news/mbeki-lowe-confirmed');
INSERT INTO decision_article VALUES(3,'https://commandweekly.example/news/mbeki-lowe-confirmed');
CREATE TABLE reply (decision integer not null references decision (id), kind text not null,
      item integer not null, words text not null, url text, day text,
      person integer references person (id), primary key (kind, item, decision)) strict, without rowid;
INSERT INTO reply VALUES(3,'reversal',1,'I said that I would think about it.',NULL,'2024-03-22',11);
CREATE INDEX article_current_index on article (current);
CREATE INDEX version_text_hash_index on version (text_hash);
CREATE INDEX version_source_hash_index on version (source_hash);
CREATE INDEX version_report_index on version (report);
CREATE INDEX run_version_index on run (version);
CREATE INDEX person_sort_index on person (sort);
CREATE INDEX person_merged_into_index on person (merged_into) where merged_into is not null;
CREATE INDEX person_name_person_index on person_name (person);
CREATE INDEX presence_person_day_article_index on presence (person, day, article);
CREATE INDEX doubt_other_index on doubt (other);
CREATE INDEX role_person_index on role (person);
CREATE INDEX role_version_index on role (version);
CREATE INDEX statement_version_index on statement (version);
CREATE INDEX statement_speaker_day_index on statement (speaker, day);
CREATE INDEX statement_day_index on statement (day);
CREATE INDEX about_person_index on about (person);
CREATE INDEX addressee_person_index on addressee (person);
CREATE INDEX story_changed_index on story (changed);
CREATE INDEX story_article_story_index on story_article (story);
CREATE INDEX office_change_story_index on office_change (story);
CREATE INDEX investigation_story_index on investigation (story);
CREATE INDEX demand_story_index on demand (story);
CREATE INDEX reversal_story_index on reversal (story);
CREATE INDEX office_change_person_index on office_change (person);
CREATE INDEX demand_asker_index on demand (asker);
CREATE INDEX demand_asked_index on demand (asked);
CREATE INDEX demand_status_index on demand (status);
CREATE INDEX reversal_person_index on reversal (person);
CREATE INDEX place_version_index on place (version);
CREATE INDEX statement_within_index on statement (within) where within is not null;
CREATE INDEX presence_read_as_index on presence (read_as) where read_as is not null;
CREATE INDEX person_read_as_index on person (read_as) where read_as is not null;
CREATE INDEX decision_article_address_index on decision_article (address);
CREATE INDEX reply_person_index on reply (person) where person is not null;
CREATE INDEX statement_review_index on statement (confidence, id) where current = 1 and state = 'as read';
CREATE INDEX story_told_index on story ((coalesce(last_day, '')), id) where articles > 1;
CREATE INDEX story_first_day_index on story (first_day);
CREATE INDEX story_last_day_index on story (last_day);
CREATE INDEX statement_reviewed_index on statement (id) where not (current = 1 and state = 'as read');
CREATE VIEW "statements_by_person" as 
    select person.name as person, statement.day, statement.act, statement.words, statement.form,
      statement.outlet, version.headline, article.url, version.published, statement.said_from, statement.said_to,
      statement.confidence, person.type as person_type, person.public as person_id, statement.id as statement_id
    from statement
    join person on person.id = statement.speaker
    join version on version.id = statement.version
    join article on article.id = statement.article
    where statement.current = 1 and statement.state <> 'rejected';
CREATE VIEW "open_demands" as 
    select demand.asker_name as asker, demand.asked_name as asked, demand.date, place.words,
      version.outlet, version.headline, article.url, version.published, demand.id as demand_id
    from demand
    join place on place.kind = 'demand' and place.item = demand.id and place.part = 'evidence' and place.number = 0
    join version on version.id = place.version
    join article on article.id = version.article
    where demand.status = 'open';
CREATE VIEW "reversals" as 
    select reversal.person_name as person, earlier.date as before_date, earlier.words as before,
      later.date as after_date, later.words as after, reversal.reported, reversal.grade, reversal.confidence,
      reversal.state,
      version.outlet, version.headline, article.url, version.published, reversal.id as reversal_id
    from reversal
    left join place as earlier
      on earlier.kind = 'reversal' and earlier.item = reversal.id and earlier.part = 'before' and earlier.number = 0
    join place as later
      on later.kind = 'reversal' and later.item = reversal.id and later.part = 'after' and later.number = 0
    join version on version.id = later.version
    join article on article.id = version.article
    where reversal.state <> 'rejected';
CREATE VIEW "people_in_office" as 
    select taken.person_name as person, taken.office, taken.body, taken.change, taken.date as since, taken.status,
      place.words, version.outlet, article.url, person.public as person_id
    from office_change as taken
    join place
      on place.kind = 'office-change' and place.item = taken.id and place.part = 'evidence' and place.number = 0
    join version on version.id = place.version
    join article on article.id = version.article
    left join person on person.id = taken.person
    where taken.change in ('takes-up', 'acting', 'stays') and taken.status in ('announced', 'effective')
      and not exists (
        select 1 from office_change as leaving
        where leaving.person = taken.person and lower(leaving.office) = lower(taken.office)
          and leaving.change in ('leaves', 'suspended') and leaving.status in ('announced', 'effective')
          and (leaving.date is null or taken.date is null or leaving.date >= taken.date));
CREATE VIEW "statements_per_outlet" as 
    select outlet, count(*) as statements, count(distinct article) as articles, count(distinct speaker) as speakers,
      min(day) as first_day, max(day) as last_day
    from statement
    where current = 1 and state <> 'rejected'
    group by outlet;
PRAGMA writable_schema=OFF;
COMMIT;
